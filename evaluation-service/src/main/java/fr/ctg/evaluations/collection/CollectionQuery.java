package fr.ctg.evaluations.collection;

import fr.ctg.evaluations.measurement.PeriodBound;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which of the measurements that are owed a client asks for. */
class CollectionQuery {

  @QueryParam("partner")
  @Parameter(
      description =
          "Only what this partner owes, by its code. A partner always sees its own, and need not say"
              + " so.",
      schema = @Schema(maxLength = 60, examples = "CAF-41"))
  String partner;

  @QueryParam("indicator")
  @Parameter(
      description = "Only these indicators, by their codes; may be repeated.",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class, maxItems = 500))
  List<String> indicators;

  @QueryParam("axis")
  @Parameter(
      description =
          "Only what serves this axis, by its code: as the axis of its objective, or as one of the"
              + " objective's secondary axes.",
      schema = @Schema(maxLength = 60, examples = "PAR"))
  String axis;

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

  @QueryParam("asOf")
  @Parameter(
      description =
          "The day to look from, today in Paris if not stated: what had ended by then is owed, what"
              + " was due before then and had not come is late. What had come depends on `knownAt`"
              + " alone.",
      example = "2021-12-31")
  LocalDate asOf;

  @QueryParam("knownAt")
  @Parameter(
      description =
          "With what had been recorded by this instant; by default, all that has been recorded by"
              + " now.",
      example = "2022-02-01T00:00:00Z")
  Instant knownAt;

  /**
   * @param ownPartner the only partner whose reports may be seen; null for all
   */
  ReportFilter filter(String ownPartner) {
    return new ReportFilter(
        visible(ownPartner),
        Set.copyOf(indicators),
        axis,
        PeriodBound.from(from),
        PeriodBound.to(to));
  }

  /** The same question at any time: what a cursor is bound to. */
  List<String> asked() {
    return List.of(
        String.valueOf(partner),
        indicators.toString(),
        String.valueOf(axis),
        String.valueOf(from),
        String.valueOf(to),
        String.valueOf(asOf),
        String.valueOf(knownAt));
  }

  private String visible(String ownPartner) {
    if (ownPartner == null || ownPartner.equals(partner)) {
      return partner;
    }
    // No partner has an empty code: asked for somebody else's, a partner gets nothing.
    return partner == null ? ownPartner : "";
  }
}
