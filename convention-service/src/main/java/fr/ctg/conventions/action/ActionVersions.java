package fr.ctg.conventions.action;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.convention.AgreedVersion;
import fr.ctg.conventions.convention.AgreedVersions;
import fr.ctg.conventions.convention.RecordedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What an action has committed its partners to over time. */
@ApplicationScoped
public class ActionVersions {

  /** What of an action a decision may change. */
  static final Set<String> ADAPTABLE =
      Set.of(
          "title",
          "context",
          "description",
          "offer",
          "targetPublic",
          "territories",
          "partners",
          "fullTimeEquivalents",
          "milestones",
          "status",
          "priority",
          "policyLinks",
          "evaluationMethod",
          "residentsParticipation");

  private final AgreedVersions versions;
  private final ObjectMapper json;

  ActionVersions(AgreedVersions versions, ObjectMapper json) {
    this.versions = versions;
    this.json = json;
  }

  /**
   * The whole action as a decision sees it, under the names of a request: without the progress of
   * its milestones, which is followed.
   */
  public ObjectNode present(Action action) {
    ObjectNode present = json.valueToTree(ActionRequest.of(action));
    for (JsonNode milestone : present.path("milestones")) {
      ((ObjectNode) milestone).remove(List.of("reachedOn", "note"));
    }
    return present;
  }

  /**
   * @param recorded the versions that were recorded of it, none if it never changed
   */
  public List<RecordedVersion> of(Action action, List<AgreedVersion> recorded) {
    return versions.orOnly(recorded, action, content(action));
  }

  List<RecordedVersion> of(Action action) {
    return versions.of(action, content(action));
  }

  ObjectNode content(Action action) {
    return present(action).retain(agreed(action.status().name()));
  }

  /** A status is part of what was agreed only where a decision has stopped the action. */
  public static Set<String> agreed(String status) {
    Set<String> agreed = new HashSet<>(ADAPTABLE);
    boolean decided =
        Stream.of(ActionStatus.values())
            .anyMatch(one -> one.isDecided() && one.name().equals(status));
    if (!decided) {
      agreed.remove("status");
    }
    return agreed;
  }
}
