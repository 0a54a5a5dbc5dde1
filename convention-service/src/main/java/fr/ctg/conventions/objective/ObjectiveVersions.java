package fr.ctg.conventions.objective;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.convention.AgreedVersion;
import fr.ctg.conventions.convention.AgreedVersions;
import fr.ctg.conventions.convention.RecordedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What an objective has said over time. */
@ApplicationScoped
public class ObjectiveVersions {

  /** What of an objective a decision may change. */
  public static final Set<String> ADAPTABLE =
      Set.of("statement", "weight", "secondaryAxes", "needs", "status");

  private final AgreedVersions versions;
  private final ObjectMapper json;

  ObjectiveVersions(AgreedVersions versions, ObjectMapper json) {
    this.versions = versions;
    this.json = json;
  }

  /** The whole objective as a decision sees it, under the names of a request, and its status. */
  public ObjectNode present(Objective objective) {
    ObjectNode present = json.valueToTree(ObjectiveRequest.of(objective));
    return present.put("status", objective.status().name());
  }

  /**
   * @param recorded the versions that were recorded of it, none if it never changed
   */
  public List<RecordedVersion> of(Objective objective, List<AgreedVersion> recorded) {
    return versions.orOnly(recorded, objective, content(objective));
  }

  List<RecordedVersion> of(Objective objective) {
    return versions.of(objective, content(objective));
  }

  ObjectNode content(Objective objective) {
    return present(objective).retain(ADAPTABLE);
  }
}
