package fr.ctg.conventions.indicator;

import fr.ctg.kit.period.Period;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Entries that replace one another, each from a day on; of two from the same day the one that was
 * recorded last.
 */
final class Timeline {

  private static final Comparator<TimelineEntry> ORDER =
      Comparator.comparing(TimelineEntry::appliesFrom)
          .thenComparing(
              TimelineEntry::recordedAt, Comparator.nullsFirst(Comparator.naturalOrder()));

  private Timeline() {}

  /**
   * @param days those on which the indicator applies, inside the convention's term
   */
  static void check(List<? extends TimelineEntry> entries, Period days, Faults faults) {
    Set<LocalDate> seen = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      LocalDate from = entries.get(i).appliesFrom();
      Faults here = faults.at(i);
      here.require(
          days.contains(from),
          "appliesFrom",
          "outside-the-term",
          Text.of(
              "Le %s est hors des jours où l'indicateur s'applique, du %s au %s.",
              "%s is outside the days on which the indicator applies, from %s to %s.",
              from,
              days.start(),
              days.end()));
      here.require(
          seen.add(from),
          "appliesFrom",
          "duplicate",
          Text.of(
              "Deux entrées s'appliquent à partir du %s ; gardez celle qui vaut.",
              "Two entries apply from %s; keep the one that counts.", from));
    }
  }

  /** The newest entry that applies on this day. */
  static <T extends TimelineEntry> Optional<T> inForce(List<T> entries, LocalDate on) {
    return entries.stream().filter(entry -> !entry.appliesFrom().isAfter(on)).max(ORDER);
  }

  static <T extends TimelineEntry> List<T> sorted(List<T> entries) {
    return entries.stream().sorted(ORDER).toList();
  }

  /** Without those that were replaced from their first day on, sorted. */
  static <T extends TimelineEntry> List<T> standing(List<T> entries) {
    Map<LocalDate, T> byDay = new LinkedHashMap<>();
    sorted(entries).forEach(entry -> byDay.put(entry.appliesFrom(), entry));
    return List.copyOf(byDay.values());
  }
}
