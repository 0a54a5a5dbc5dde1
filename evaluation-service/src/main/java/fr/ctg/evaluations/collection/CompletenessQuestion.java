package fr.ctg.evaluations.collection;

import fr.ctg.evaluations.framework.Viewpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** All that decides how complete what was asked about is, and nothing that has to be computed. */
record CompletenessQuestion(Viewpoint seen, LocalDate asOf, ReportFilter filter, Grouping by) {

  /** The same question gives the same answer as long as nothing of it changes. */
  List<String> identity() {
    return List.of(
        seen.framework().convention().id().toString(),
        Long.toString(seen.framework().version()),
        Long.toString(seen.knownAt().revision()),
        seen.knownAt().knownAt().toString(),
        Boolean.toString(seen.stale()),
        asOf.toString(),
        by.name(),
        String.valueOf(filter.partner()),
        filter.indicators().stream().sorted().collect(Collectors.joining(",")),
        String.valueOf(filter.axis()),
        String.valueOf(filter.from()),
        String.valueOf(filter.to()));
  }
}
