package fr.ctg.conventions.funding;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.convention.AgreedVersion;
import fr.ctg.conventions.convention.AgreedVersions;
import fr.ctg.conventions.convention.RecordedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What money was agreed over time: not what was paid, which is followed. */
@ApplicationScoped
public class FundingVersions {

  /** What a version of a line says. */
  public static final Set<String> AGREED = Set.of("scheme", "requested", "granted");

  private final AgreedVersions versions;
  private final ObjectMapper json;

  FundingVersions(AgreedVersions versions, ObjectMapper json) {
    this.versions = versions;
    this.json = json;
  }

  /**
   * @param recorded the versions that were recorded of it, none if it never changed
   */
  public List<RecordedVersion> of(FundingLine line, List<AgreedVersion> recorded) {
    return versions.orOnly(recorded, line, content(line));
  }

  ObjectNode content(FundingLine line) {
    ObjectNode said = json.valueToTree(FundingLineRequest.of(line));
    return said.retain(AGREED);
  }
}
