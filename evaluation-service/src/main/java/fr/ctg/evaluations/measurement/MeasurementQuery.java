package fr.ctg.evaluations.measurement;

import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.evaluations.framework.TerritoryTree;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which measurements a client asks for. */
class MeasurementQuery {

  @QueryParam("indicator")
  @Parameter(
      description = "Only these indicators, by their codes; may be repeated.",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class, maxItems = 500))
  List<String> indicators;

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

  @QueryParam("children")
  @Parameter(
      description =
          "With `territory`: that one and all that lie in it, at any depth, as the framework says.")
  boolean children;

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

  @QueryParam("import")
  @Parameter(
      description =
          "Only what this import recorded, by its identifier. What has been corrected since is that of"
              + " the correction; ask with the import's `recordedAt` as `knownAt` to see all of it.")
  UUID importId;

  @QueryParam("asOf")
  @Parameter(description = "Only periods that had ended by this day.", example = "2019-12-31")
  LocalDate asOf;

  @QueryParam("knownAt")
  @Parameter(
      description =
          "As had been recorded at this instant; by default, all that has been recorded by now.",
      example = "2020-03-01T00:00:00Z")
  Instant knownAt;

  /**
   * @param framework in which territories lie below each other
   * @param ownPartner the only partner whose figures may be seen; null for all
   */
  MeasurementFilter filter(Framework framework, String ownPartner, long revision) {
    if (children && territory == null) {
      throw childrenOfNothing();
    }
    TerritoryReference reference = read("territory", territory, TerritoryReference::parse);
    return new MeasurementFilter(
            framework.convention().id(),
            null,
            indicators,
            PeriodBound.from(from),
            earlier(PeriodBound.to(to), asOf),
            reference,
            children ? below(reference, framework) : List.of(),
            read("breakdown", breakdown, text -> Breakdowns.canonical(Breakdowns.parse(text))),
            partner,
            status,
            review,
            importId,
            revision)
        .onlyOf(ownPartner);
  }

  private static List<TerritoryKey> below(TerritoryReference territory, Framework framework) {
    TerritoryTree tree = new TerritoryTree(framework);
    return tree.all().stream()
        .filter(territory::matches)
        .flatMap(key -> tree.withAllBelow(key).stream())
        .distinct()
        .toList();
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }

  private static Malformed childrenOfNothing() {
    return new Malformed(
        Fault.parameter(
            "children",
            "territory-required",
            Text.of(
                "« children » étend « territory » à ce qu'il contient ; indiquez aussi « territory ».",
                "\"children\" widens \"territory\" to what lies in it; state \"territory\" too.")));
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
