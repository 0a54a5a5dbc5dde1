package fr.ctg.conventions.indicator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.convention.AgreedVersion;
import fr.ctg.conventions.convention.AgreedVersions;
import fr.ctg.conventions.convention.RecordedVersion;
import fr.ctg.conventions.indicator.IndicatorRequest.BaselineRequest;
import fr.ctg.conventions.indicator.IndicatorRequest.TrajectoryRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What an indicator has said over time. How its values are counted never changes: figures from
 * before and after could not be compared. For that, one is closed and another one is added.
 */
@ApplicationScoped
public class IndicatorVersions {

  /** What of an indicator a decision may change; its baselines and targets have their own ways. */
  public static final Set<String> ADAPTABLE =
      Set.of(
          "label",
          "definition",
          "formula",
          "source",
          "action",
          "weight",
          "responsiblePartners",
          "dueDays",
          "status");

  private final AgreedVersions versions;
  private final ObjectMapper json;

  IndicatorVersions(AgreedVersions versions, ObjectMapper json) {
    this.versions = versions;
    this.json = json;
  }

  /** The whole indicator as a decision sees it, but for its baselines and targets. */
  public ObjectNode present(Indicator indicator) {
    ObjectNode present = json.valueToTree(IndicatorRequest.of(indicator));
    return present.without(List.of("baselines", "targets"));
  }

  /** What applies as its target on a day, under the names of a request; null if nothing does. */
  public ObjectNode target(Indicator indicator, LocalDate day) {
    Trajectory target = indicator.targetOn(day);
    return target == null
        ? null
        : json.<ObjectNode>valueToTree(TrajectoryRequest.of(target))
            .without(List.of("appliesFrom", "decision"));
  }

  /** What applies as its baseline on a day, under the names of a request; null if nothing does. */
  public ObjectNode baseline(Indicator indicator, LocalDate day) {
    Baseline baseline = indicator.baselineOn(day);
    return baseline == null
        ? null
        : json.<ObjectNode>valueToTree(BaselineRequest.of(baseline)).without("appliesFrom");
  }

  /**
   * @param recorded the versions that were recorded of it, none if it never changed
   */
  public List<RecordedVersion> of(Indicator indicator, List<AgreedVersion> recorded) {
    return versions.orOnly(recorded, indicator, content(indicator));
  }

  List<RecordedVersion> of(Indicator indicator) {
    return versions.of(indicator, content(indicator));
  }

  ObjectNode content(Indicator indicator) {
    return present(indicator).retain(ADAPTABLE);
  }
}
