package fr.ctg.conventions.convention;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What a convention itself has said over time. */
@ApplicationScoped
public class ConventionVersions {

  /** What of a convention an amendment may change. */
  public static final Set<String> AMENDABLE =
      Set.of("effectiveTo", "signatories", "perimeter", "commitments");

  private final AgreedVersions versions;
  private final ObjectMapper json;

  ConventionVersions(AgreedVersions versions, ObjectMapper json) {
    this.versions = versions;
    this.json = json;
  }

  /**
   * @param recorded the versions that were recorded of it, none if it was never amended
   */
  public List<RecordedVersion> of(Convention convention, List<AgreedVersion> recorded) {
    return versions.orOnly(recorded, convention, content(convention));
  }

  List<RecordedVersion> of(Convention convention) {
    return versions.of(convention, content(convention));
  }

  ObjectNode content(Convention convention) {
    ObjectNode said = json.valueToTree(ConventionRequest.of(convention));
    return said.retain(AMENDABLE);
  }
}
