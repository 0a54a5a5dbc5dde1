package fr.ctg.evaluations.evaluation;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is to be compared with what. */
class ComparisonQuery {

  @QueryParam("by")
  @Parameter(
      required = true,
      description =
          "In what the two sides differ: two days (DATES), two periods (PERIODS), two territories"
              + " (TERRITORIES), two groups of people (BREAKDOWNS), or the priority neighbourhoods"
              + " against the rest of the perimeter (QPV_AND_REST).")
  ComparisonBy by;

  @QueryParam("first")
  @Parameter(
      description =
          "The one compared with: a day, a period, a territory or a breakdown, as `by` says. Not for"
              + " QPV_AND_REST, where it is the rest of the perimeter.",
      schema = @Schema(maxLength = 500, examples = "2018"))
  String first;

  @QueryParam("second")
  @Parameter(
      description =
          "The other one. Not for QPV_AND_REST, where it is the priority neighbourhoods together.",
      schema = @Schema(maxLength = 500, examples = "2019"))
  String second;

  @QueryParam("period")
  @Parameter(
      description =
          "Of which period both sides are, of territories and people; if not stated, of each"
              + " indicator's latest period that is complete on both sides.",
      schema = @Schema(maxLength = 21, examples = "2019"))
  String period;

  @QueryParam("indicator")
  @Parameter(
      description = "Only these indicators, by their codes; all if not stated.",
      schema = @Schema(maxItems = 100))
  List<String> indicators;

  @QueryParam("territory")
  @Parameter(
      description = "Both sides in this territory; in the whole perimeter if not stated.",
      schema = @Schema(maxLength = 60, examples = "IRIS:410180101@2021"))
  String territory;

  @QueryParam("breakdown")
  @Parameter(
      description = "Both sides of these people; of everyone (`_T`) if not stated.",
      schema = @Schema(maxLength = 500, examples = "SEX=F"))
  String breakdown;

  @QueryParam("asOf")
  @Parameter(
      description =
          "The day to look from, of all but DATES; today in Paris if not stated, never after the"
              + " convention's last day.",
      example = "2021-12-31")
  LocalDate asOf;

  @QueryParam("knownAt")
  @Parameter(
      description = "Only what had been recorded by this instant; everything if not stated.",
      example = "2022-02-01T00:00:00Z")
  Instant knownAt;

  /** What is needed by this kind of comparison and was not written. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (by == null) {
      missing.add("by");
    } else if (by != ComparisonBy.QPV_AND_REST) {
      if (first == null) {
        missing.add("first");
      }
      if (second == null) {
        missing.add("second");
      }
    }
    return missing;
  }

  /** What was written and means nothing in this kind of comparison. */
  List<String> meaningless() {
    SortedMap<String, Object> written = new TreeMap<>();
    if (by == ComparisonBy.QPV_AND_REST) {
      written.put("first", first);
      written.put("second", second);
    }
    if (by == ComparisonBy.QPV_AND_REST || by == ComparisonBy.TERRITORIES) {
      written.put("territory", territory);
    }
    if (by == ComparisonBy.BREAKDOWNS) {
      written.put("breakdown", breakdown);
    }
    if (by == ComparisonBy.DATES) {
      written.put("asOf", asOf);
    }
    if (!by.isOfParts()) {
      written.put("period", period);
    }
    return written.entrySet().stream()
        .filter(entry -> entry.getValue() != null)
        .map(Map.Entry::getKey)
        .toList();
  }
}
