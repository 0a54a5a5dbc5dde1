package fr.ctg.evaluations.importing;

import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which period a row means, and whether the indicator has it; the same words are read once. */
final class Times {

  /** A period, or why there is none; the columns are ready for COPY. */
  record Time(Period period, byte[] columns, Rule refused, List<String> arguments) {}

  private record Words(Frequency frequency, String period, boolean days) {}

  private static final int KEPT_AT_MOST = 20_000;

  private final LocalDate endOfConvention;
  private final LocalDate today;
  private final Map<Words, Time> read = new HashMap<>();

  Times(LocalDate endOfConvention, LocalDate today) {
    this.endOfConvention = endOfConvention;
    this.today = today;
  }

  /**
   * @param days whether a day stands for the period of this frequency that it is in
   */
  Time of(String period, Frequency frequency, boolean days) {
    if (read.size() > KEPT_AT_MOST) {
      read.clear();
    }
    return read.computeIfAbsent(new Words(frequency, period, days), this::resolve);
  }

  private Time resolve(Words words) {
    Period period;
    try {
      Optional<LocalDate> day = words.days() ? Days.read(words.period()) : Optional.empty();
      period =
          day.map(words.frequency()::periodContaining)
              .orElseGet(() -> Period.parse(words.period().toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException unreadable) {
      return malformed(words);
    }
    return resolve(period, words.frequency());
  }

  private Time resolve(Period period, Frequency frequency) {
    if (!holdsWholePeriod(period, frequency)) {
      return refused(Rule.PERIOD_TOO_SHORT, frequency.periodContaining(period.start()).canonical());
    }
    // Before the convention is welcome: that is where baselines are.
    if (period.end().isAfter(endOfConvention)) {
      return refused(Rule.PERIOD_AFTER_CONVENTION, endOfConvention.toString());
    }
    if (period.end().isAfter(today)) {
      return refused(Rule.PERIOD_NOT_ENDED, period.end().toString());
    }
    return new Time(
        period,
        CopyLine.ready(period.start().toString(), period.end().toString()),
        null,
        List.of());
  }

  private Time malformed(Words words) {
    List<String> meant = PeriodsInWords.meant(words.period(), words.frequency());
    return switch (meant.size()) {
      case 0 -> refused(Rule.MALFORMED_PERIOD);
      case 1 -> proposing(meant.get(0), words.frequency());
      default -> refused(Rule.MALFORMED_PERIOD_OF_TWO_YEARS, meant.toArray(String[]::new));
    };
  }

  /** Unless what is proposed would be refused next. */
  private Time proposing(String meant, Frequency frequency) {
    Time next = resolve(Period.parse(meant), frequency);
    if (next.refused() == null) {
      return refused(Rule.MALFORMED_PERIOD_LIKE, meant);
    }
    return next.refused() == Rule.PERIOD_TOO_SHORT
        ? refused(Rule.MALFORMED_PERIOD_TOO_SHORT, meant, next.arguments().get(0))
        : refused(Rule.MALFORMED_PERIOD);
  }

  private static boolean holdsWholePeriod(Period period, Frequency frequency) {
    Period first = frequency.periodContaining(period.start());
    Period whole = first.start().equals(period.start()) ? first : frequency.next(first);
    return !whole.end().isAfter(period.end());
  }

  private static Time refused(Rule rule, String... arguments) {
    return new Time(null, null, rule, List.of(arguments));
  }
}
