package fr.ctg.conventions.framework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.action.Action;
import fr.ctg.conventions.action.ActionVersions;
import fr.ctg.conventions.convention.AgreedVersion;
import fr.ctg.conventions.convention.AgreedVersions;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.ConventionVersions;
import fr.ctg.conventions.convention.RecordedVersion;
import fr.ctg.conventions.funding.FundingLine;
import fr.ctg.conventions.funding.FundingVersions;
import fr.ctg.conventions.indicator.Indicator;
import fr.ctg.conventions.indicator.IndicatorVersions;
import fr.ctg.conventions.objective.Objective;
import fr.ctg.conventions.objective.ObjectiveVersions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The versions of what stands in a framework, in the words of its nodes. */
@ApplicationScoped
class Versions {

  private final AgreedVersions versions;
  private final ConventionVersions conventions;
  private final ObjectiveVersions objectives;
  private final ActionVersions actions;
  private final IndicatorVersions indicators;
  private final FundingVersions funding;
  private final ObjectMapper json;

  Versions(
      AgreedVersions versions,
      ConventionVersions conventions,
      ObjectiveVersions objectives,
      ActionVersions actions,
      IndicatorVersions indicators,
      FundingVersions funding,
      ObjectMapper json) {
    this.versions = versions;
    this.conventions = conventions;
    this.objectives = objectives;
    this.actions = actions;
    this.indicators = indicators;
    this.funding = funding;
    this.json = json;
  }

  OfConvention of(Convention convention) {
    return new OfConvention(versions.ofConvention(convention));
  }

  /** Those of one convention, read at once. */
  final class OfConvention {

    private final Map<UUID, List<AgreedVersion>> recorded;

    private OfConvention(Map<UUID, List<AgreedVersion>> recorded) {
      this.recorded = recorded;
    }

    List<RecordedVersion> of(Convention convention) {
      List<RecordedVersion> all =
          newestUnsaid(conventions.of(convention, recorded(convention.id())));
      return all.stream().map(one -> one.saying(asRoot(one.content()))).toList();
    }

    List<RecordedVersion> of(Objective objective) {
      return newestUnsaid(objectives.of(objective, recorded(objective.id())));
    }

    List<RecordedVersion> of(Indicator indicator) {
      return newestUnsaid(indicators.of(indicator, recorded(indicator.id())));
    }

    List<RecordedVersion> of(FundingLine line) {
      return newestUnsaid(funding.of(line, recorded(line.id())));
    }

    List<RecordedVersion> of(Action action) {
      List<RecordedVersion> all = newestUnsaid(actions.of(action, recorded(action.id())));
      return all.stream().map(one -> one.saying(asNode(one.content()))).toList();
    }

    private List<AgreedVersion> recorded(UUID subject) {
      return recorded.getOrDefault(subject, List.of());
    }
  }

  /** What applies last is what the node says; it is not said twice. */
  private static List<RecordedVersion> newestUnsaid(List<RecordedVersion> versions) {
    List<RecordedVersion> all = new ArrayList<>(versions);
    all.set(all.size() - 1, all.get(all.size() - 1).saying(null));
    return all;
  }

  private ObjectNode asRoot(ObjectNode content) {
    return content == null ? null : withPlaces(content, "perimeter");
  }

  private ObjectNode asNode(ObjectNode content) {
    if (content == null) {
      return null;
    }
    return withPlaces(content, "territories");
  }

  private ObjectNode withPlaces(ObjectNode content, String name) {
    ArrayNode references = (ArrayNode) content.get(name);
    ArrayNode places = content.putArray(name);
    references.forEach(
        reference -> places.add(json.<JsonNode>valueToTree(PlaceNode.of(reference.textValue()))));
    return content;
  }
}
