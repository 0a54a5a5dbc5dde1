package fr.ctg.kit.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A closed range of days, both ends included. A period is its days, not its spelling: {@code 2019}
 * and {@code 2019-01-01/2019-12-31} are the same one.
 *
 * @param start the first day, from 1900 on
 * @param end the last day, not before {@code start}, up to 2199
 */
public record Period(LocalDate start, LocalDate end) implements Comparable<Period> {

  private static final Pattern NAMED =
      Pattern.compile("(?<year>\\d{4})(?:-?(?<part>S[12]|[QT][1-4]|\\d{2})|-?(?<school>AS))?");
  private static final Pattern RANGE =
      Pattern.compile("(?<start>\\d{4}-\\d{2}-\\d{2})/(?<end>\\d{4}-\\d{2}-\\d{2})");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  public Period {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "A period ends on or after the day it starts; this one runs from %s to %s"
              .formatted(start, end));
    }
    // A year typed wrongly (0219, 20199) would otherwise become a line over centuries.
    if (start.getYear() < FIRST_YEAR || end.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          "A period lies between the years %d and %d; this one runs from %s to %s"
              .formatted(FIRST_YEAR, LAST_YEAR, start, end));
    }
  }

  /**
   * Reads {@code 2019}, {@code 2019-S1}, {@code 2019-Q3}, {@code 2019-07}, {@code 2019-AS} (school
   * year), {@code 2019-01-22/2019-03-31}, and the same names without their hyphen: {@code 2019Q3},
   * {@code 201907}.
   *
   * @throws IllegalArgumentException when the text is none of these or names a day that is none
   */
  public static Period parse(String text) {
    Objects.requireNonNull(text, "text");
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      return new Period(day(range.group("start"), text), day(range.group("end"), text));
    }
    Matcher named = NAMED.matcher(text);
    if (!named.matches()) {
      throw new IllegalArgumentException(
          "A period is written 2019, 2019-S1, 2019-Q3, 2019-07, 2019-AS or"
              + " 2019-01-22/2019-03-31; this one is '%s'".formatted(text));
    }
    int year = Integer.parseInt(named.group("year"));
    if (named.group("school") != null) {
      return Frequency.SCHOOL_YEAR.periodContaining(LocalDate.of(year, Month.SEPTEMBER, 1));
    }
    String part = named.group("part");
    return part == null ? of(Frequency.YEAR, year, 1) : partOfYear(year, part, text);
  }

  /** The shortest text of these days, and the only one that answers carry. */
  public String canonical() {
    return frequency().map(frequency -> frequency.textOf(this)).orElse(start + "/" + end);
  }

  /** The frequency of which this is one period; empty for any other range of days. */
  public Optional<Frequency> frequency() {
    for (Frequency frequency : Frequency.values()) {
      if (frequency.isPeriod(this)) {
        return Optional.of(frequency);
      }
    }
    return Optional.empty();
  }

  /** The number of days, both ends included. */
  public long days() {
    return ChronoUnit.DAYS.between(start, end) + 1;
  }

  public boolean contains(LocalDate date) {
    return !date.isBefore(start) && !date.isAfter(end);
  }

  public boolean contains(Period other) {
    return contains(other.start) && contains(other.end);
  }

  /** In order of their end, the longest first among those that end together. */
  @Override
  public int compareTo(Period other) {
    int byEnd = end.compareTo(other.end);
    return byEnd != 0 ? byEnd : start.compareTo(other.start);
  }

  /** Of its own: a record's would fall in few buckets, for days that all begin a month. */
  @Override
  public int hashCode() {
    int mixed = (31 * start.hashCode() + end.hashCode()) * 0x9E3779B9;
    return mixed ^ mixed >>> 15;
  }

  @Override
  public String toString() {
    return canonical();
  }

  private static Period partOfYear(int year, String part, String text) {
    int rank = Integer.parseInt(part.replaceFirst("[SQT]", ""));
    return switch (part.charAt(0)) {
      case 'S' -> of(Frequency.HALF_YEAR, year, rank);
      case 'Q', 'T' -> of(Frequency.QUARTER, year, rank);
      default -> {
        if (rank < 1 || rank > 12) {
          throw new IllegalArgumentException(
              "A month goes from 01 to 12; the one of '%s' is %s".formatted(text, part));
        }
        yield of(Frequency.MONTH, year, rank);
      }
    };
  }

  private static Period of(Frequency frequency, int year, int rank) {
    return frequency.periodContaining(LocalDate.of(year, (rank - 1) * frequency.months() + 1, 1));
  }

  private static LocalDate day(String iso, String text) {
    try {
      return LocalDate.parse(iso);
    } catch (DateTimeException notADay) {
      throw new IllegalArgumentException(
          "There is no day %s in the calendar, in the period '%s'".formatted(iso, text), notADay);
    }
  }
}
