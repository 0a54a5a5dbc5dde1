package fr.ctg.evaluations.framework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Since when something agreed is closed. */
public final class Closing {

  private Closing() {}

  /** The first day on which an indicator was closed, as seen from a day; empty for an open one. */
  public static Optional<LocalDate> of(Indicator then, LocalDate day) {
    return since(then.status(), then.versions(), day);
  }

  /** The first day on which an objective was closed, as seen from a day; empty for an open one. */
  public static Optional<LocalDate> of(Objective then, LocalDate day) {
    return since(then.status(), then.versions(), day);
  }

  private static Optional<LocalDate> since(
      Objective.Status then, List<Version> versions, LocalDate day) {
    if (then != Objective.Status.CLOSED) {
      return Optional.empty();
    }
    List<Version> newestFirst =
        versions.stream()
            .filter(version -> !version.appliesFrom().isAfter(day))
            .sorted(
                Comparator.comparing(Version::appliesFrom)
                    .thenComparing(Version::number)
                    .reversed())
            .toList();
    // What no decision has closed was never open.
    LocalDate since = LocalDate.MIN;
    for (Version version : newestFirst) {
      if (!since.equals(LocalDate.MIN) && !saysClosed(version)) {
        return Optional.of(since);
      }
      since = version.appliesFrom();
    }
    return Optional.of(since);
  }

  private static boolean saysClosed(Version version) {
    return version.content() != null
        && version.content().path("status").asText().equals(Objective.Status.CLOSED.name());
  }
}
