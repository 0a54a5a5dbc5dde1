package fr.ctg.kit.text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a single value is written, in a body and in an address alike, and exactly so: nothing is
 * guessed.
 */
public final class Notation {

  private static final Map<Class<?>, Notation> KNOWN =
      Map.ofEntries(
          Map.entry(
              LocalDate.class,
              new Notation(
                  new Text("une date yyyy-MM-dd", "a date yyyy-MM-dd"),
                  shaped("\\d{4}-\\d{2}-\\d{2}", Notation::date))),
          Map.entry(
              Instant.class,
              new Notation(
                  new Text(
                      "un instant UTC yyyy-MM-ddTHH:mm:ssZ",
                      "an instant in UTC yyyy-MM-ddTHH:mm:ssZ"),
                  shaped(
                      "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z",
                      Notation::instant))),
          Map.entry(
              YearMonth.class,
              new Notation(
                  new Text("un mois yyyy-MM", "a month yyyy-MM"),
                  shaped("\\d{4}-\\d{2}", YearMonth::parse))),
          Map.entry(
              Year.class,
              new Notation(
                  new Text("une année yyyy", "a year yyyy"), shaped("\\d{4}", Year::parse))),
          Map.entry(
              Period.class,
              new Notation(
                  new Text("une durée ISO telle que P3M", "an ISO period such as P3M"),
                  shaped("P[0-9YMWD]{2,20}", Period::parse))),
          Map.entry(
              Duration.class,
              new Notation(
                  new Text("une durée ISO telle que PT36H", "an ISO duration such as PT36H"),
                  shaped("P[0-9DTHMS.]{2,20}", Duration::parse))),
          Map.entry(
              UUID.class,
              new Notation(
                  new Text("un UUID", "a UUID"),
                  shaped("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", UUID::fromString))),
          Map.entry(
              BigDecimal.class,
              new Notation(
                  new Text(
                      "un nombre décimal d'au plus 40 chiffres, avec un point",
                      "a decimal number of at most 40 digits, with a point"),
                  Decimals::read)),
          Map.entry(
              Boolean.class,
              new Notation(
                  new Text("true ou false", "true or false"),
                  shaped("true|false", Boolean::valueOf))),
          Map.entry(
              Integer.class,
              new Notation(
                  new Text("un entier", "an integer"), shaped("-?\\d{1,10}", Integer::valueOf))),
          Map.entry(
              Long.class,
              new Notation(
                  new Text("un entier", "an integer"), shaped("-?\\d{1,19}", Long::valueOf))));

  private static final ClassValue<Notation> ENUMS =
      new ClassValue<>() {
        @Override
        protected Notation computeValue(Class<?> type) {
          return ofEnum(type);
        }
      };

  private static final Map<Class<?>, Class<?>> BOXES =
      Map.of(boolean.class, Boolean.class, int.class, Integer.class, long.class, Long.class);

  private final Text expected;
  private final Function<String, Object> read;

  private Notation(Text expected, Function<String, Object> read) {
    this.expected = expected;
    this.read = read;
  }

  /** The notation of a type of single values; empty for text and for what has parts. */
  public static Optional<Notation> of(Class<?> type) {
    return type.isEnum()
        ? Optional.of(ENUMS.get(type))
        : Optional.ofNullable(KNOWN.get(BOXES.getOrDefault(type, type)));
  }

  /** What has to be written, to be put into a sentence; lists the values of an enum. */
  public Text expected() {
    return expected;
  }

  /**
   * @throws IllegalArgumentException if this is not how it is written
   */
  public Object read(String text) {
    try {
      return read.apply(text);
    } catch (DateTimeException | ArithmeticException noSuchDay) {
      throw new IllegalArgumentException(noSuchDay);
    }
  }

  private static Notation ofEnum(Class<?> type) {
    Map<String, Object> byName =
        Arrays.stream(type.getEnumConstants())
            .collect(Collectors.toMap(each -> ((Enum<?>) each).name(), Function.identity()));
    String names =
        Arrays.stream(type.getEnumConstants())
            .map(each -> ((Enum<?>) each).name())
            .collect(Collectors.joining(", "));
    return new Notation(
        Text.of("l'une des valeurs %s", "one of %s", names),
        text -> {
          Object value = byName.get(text);
          if (value == null) {
            throw new IllegalArgumentException(text);
          }
          return value;
        });
  }

  private static Function<String, Object> shaped(String shape, Function<String, ?> parse) {
    Pattern pattern = Pattern.compile(shape);
    return text -> {
      if (!pattern.matcher(text).matches()) {
        throw new IllegalArgumentException(text);
      }
      return parse.apply(text);
    };
  }

  private static LocalDate date(String text) {
    return inTheFirstYearOrLater(LocalDate.parse(text));
  }

  private static Instant instant(String text) {
    return inTheFirstYearOrLater(Instant.parse(text).atOffset(ZoneOffset.UTC)).toInstant();
  }

  // There is no year 0, and what is before the first is not written with four digits.
  private static <T extends Temporal> T inTheFirstYearOrLater(T day) {
    if (day.get(ChronoField.YEAR) < 1) {
      throw new DateTimeException("before the first year");
    }
    return day;
  }
}
