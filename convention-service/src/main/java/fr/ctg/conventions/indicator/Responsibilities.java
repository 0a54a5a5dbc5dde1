package fr.ctg.conventions.indicator;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import fr.ctg.conventions.convention.AgreedVersion;
import fr.ctg.conventions.convention.AgreedVersions;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.RecordedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who owes the values of which indicators today, whatever was decided for later. */
@ApplicationScoped
public class Responsibilities {

  private final IndicatorRepository indicators;
  private final IndicatorVersions versions;
  private final AgreedVersions agreed;
  private final Clock clock;

  Responsibilities(
      IndicatorRepository indicators,
      IndicatorVersions versions,
      AgreedVersions agreed,
      Clock clock) {
    this.indicators = indicators;
    this.versions = versions;
    this.agreed = agreed;
    this.clock = clock;
  }

  /** The codes of a partner's indicators; where nobody is named, everybody may give the values. */
  public Set<String> of(String partner, Convention convention) {
    Map<UUID, List<AgreedVersion>> recorded = agreed.ofConvention(convention);
    return indicators.ofConvention(convention).stream()
        .filter(
            indicator ->
                isOwedBy(
                    partner,
                    versions.of(indicator, recorded.getOrDefault(indicator.id(), List.of()))))
        .map(Indicator::code)
        .collect(toSet());
  }

  private boolean isOwedBy(String partner, List<RecordedVersion> said) {
    LocalDate today = LocalDate.now(clock);
    RecordedVersion inForce = said.get(0);
    for (RecordedVersion version : said) {
      if (!version.appliesFrom().isAfter(today)) {
        inForce = version;
      }
    }
    JsonNode responsible = inForce.content().path("responsiblePartners");
    for (JsonNode one : responsible) {
      if (one.asText().equals(partner)) {
        return true;
      }
    }
    return responsible.isEmpty();
  }
}
