package fr.ctg.evaluations.measurement;

import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which measurements a client asks for. */
class MeasurementQuery {

  @QueryParam("indicator")
  @Parameter(
      description = "Only this indicator, by its code.",
      schema = @Schema(maxLength = 60, examples = "NB_FAM_LAEP"))
  String indicator;

  @QueryParam("from")
  @Parameter(
      description =
          "Only periods that start on this day or after; a period's name is its first day.",
      schema = @Schema(maxLength = 21, examples = "2019"))
  String from;

  @QueryParam("to")
  @Parameter(
      description = "Only periods that end on this day or before; a period's name is its last day.",
      schema = @Schema(maxLength = 21, examples = "2019-12-31"))
  String to;

  @QueryParam("territory")
  @Parameter(
      description =
          "Only this territory: its code, with kind and vintage where the code alone is not enough.",
      schema = @Schema(maxLength = 60, examples = "IRIS:410180101@2021"))
  String territory;

  @QueryParam("breakdown")
  @Parameter(
      description = "Only this breakdown; `_T` is the total.",
      schema = @Schema(maxLength = 500, examples = "SEX=F"))
  String breakdown;

  @QueryParam("partner")
  @Parameter(
      description = "Only the figures of this partner, by its code.",
      schema = @Schema(maxLength = 60, examples = "CAF-41"))
  String partner;

  @QueryParam("status")
  @Parameter(description = "Only this observation status.")
  ObservationStatus status;

  @QueryParam("review")
  @Parameter(
      description =
          "Only content in this state of review: `SUBMITTED` waits for one, `VALIDATED` has passed"
              + " it, `RETURNED` is to be corrected.")
  ReviewState review;

  @QueryParam("knownAt")
  @Parameter(
      description =
          "As had been recorded at this instant; by default, all that has been recorded by now.",
      schema = @Schema(maxLength = 40, examples = "2020-03-01T00:00:00Z"))
  String knownAt;

  Instant knownAt() {
    return read("knownAt", knownAt, Instant::parse);
  }

  /**
   * @param ownPartner the only partner whose figures may be seen; null for all
   */
  MeasurementFilter filter(UUID convention, String ownPartner, long revision) {
    return new MeasurementFilter(
            convention,
            null,
            indicator,
            PeriodBound.from(from),
            PeriodBound.to(to),
            read("territory", territory, TerritoryReference::parse),
            read("breakdown", breakdown, text -> Breakdowns.canonical(Breakdowns.parse(text))),
            partner,
            status,
            review,
            revision)
        .onlyOf(ownPartner);
  }

  private static <T> T read(String parameter, String text, Function<String, T> as) {
    try {
      return text == null ? null : as.apply(text);
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      throw new Malformed(
          Fault.parameter(
              parameter,
              "malformed",
              Text.of(
                  "« %s » ne peut pas être lu comme « %s » ; voyez un exemple dans la documentation.",
                  "\"%s\" cannot be read as \"%s\"; see the documentation for an example.",
                  Excerpt.of(text),
                  parameter)));
    }
  }
}
