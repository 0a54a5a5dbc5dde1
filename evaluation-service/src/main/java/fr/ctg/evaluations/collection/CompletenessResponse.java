package fr.ctg.evaluations.collection;

import fr.ctg.evaluations.framework.Framework;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How complete and how punctual reporting is, as a whole and by what was asked for. */
record CompletenessResponse(
    @Schema(description = "The day that is looked from.", examples = "2021-12-31") LocalDate asOf,
    @Schema(description = "What had been recorded by this instant counts as received.")
        Instant knownAt,
    @Schema(description = "The version of what was agreed.", minimum = "1", examples = "2")
        long frameworkVersion,
    @Schema(
            description =
                "Whether convention-service could not be asked if there is a newer framework.")
        boolean stale,
    @Schema(description = "By what it is told apart.") Grouping by,
    @Schema(description = "Of all that the filters take.") CompletenessFigures total,
    @Schema(
            description =
                "Each of which something is owed: partners and indicators in order of their code, axes"
                    + " in theirs, periods in that of their end.",
            maxItems = 10_000)
        List<CompletenessGroupResponse> groups) {

  static CompletenessResponse of(Expectation found, Grouping by) {
    return new CompletenessResponse(
        found.asOf(),
        found.seen().knownAt().knownAt(),
        found.seen().framework().version(),
        found.seen().stale(),
        by,
        CompletenessFigures.of(found.reports()),
        groups(found, by));
  }

  private static List<CompletenessGroupResponse> groups(Expectation found, Grouping by) {
    Framework framework = found.seen().framework();
    Map<Object, List<ExpectedReport>> reports =
        found.reports().stream().collect(Collectors.groupingBy(one -> by.key(one.owed())));
    Map<String, CompletenessGroupResponse> inOrder = new TreeMap<>();
    for (List<ExpectedReport> group : reports.values()) {
      Grouping.Group named = by.describe(group.get(0).owed(), framework);
      inOrder.put(
          named.order(),
          new CompletenessGroupResponse(
              named.code(), named.label(), CompletenessFigures.of(group)));
    }
    return new ArrayList<>(inOrder.values());
  }
}
