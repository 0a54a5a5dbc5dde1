package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Indicator.Measure;
import fr.ctg.evaluations.measurement.ObservationStatus;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a row says: a value, or two parts, or why there is none; as the indicator's measure allows.
 */
final class Values {

  /** Numbers are as PostgreSQL reads them, null where there are none. */
  record Content(ObservationStatus status, String value, String numerator, String denominator) {}

  private static final Content NOTHING = new Content(null, null, null, null);
  private static final Map<String, ObservationStatus> STATUSES =
      Arrays.stream(ObservationStatus.values())
          .collect(Collectors.toMap(ObservationStatus::name, Function.identity()));
  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern PERCENT = Pattern.compile("[ \\u00a0\\u2009\\u202f]*%");

  private final NumberReader numbers;
  private final Rejections rejections;
  private final Markers markers;

  Values(NumberReader numbers, Rejections rejections, Warnings warnings) {
    this.numbers = numbers;
    this.rejections = rejections;
    this.markers = new Markers(rejections, warnings);
  }

  /** Good only if nothing was rejected meanwhile. */
  Content of(ImportedRow row, Indicator indicator) {
    if (numbers.isOfTable()) {
      if (!markers.replaceIn(row)) {
        return NOTHING;
      }
      percentage(row, indicator);
    }
    String value = number(row, Column.VALUE);
    String numerator = number(row, Column.NUMERATOR);
    String denominator = number(row, Column.DENOMINATOR);
    boolean parts = sent(row, Column.NUMERATOR) || sent(row, Column.DENOMINATOR);
    boolean any = parts || sent(row, Column.VALUE);
    ObservationStatus status = status(row);
    if (status != null && any != status.carriesValue()) {
      refuseMismatch(row, status, any);
    } else if (status != null && any) {
      if (parts) {
        parts(row, indicator, numerator, denominator);
      } else if (value != null) {
        value(row, indicator, value);
      }
    }
    return new Content(status, value, numerator, denominator);
  }

  private ObservationStatus status(ImportedRow row) {
    String text = row.get(Column.STATUS);
    Optional<ObservationStatus> status =
        text == null ? Optional.of(ObservationStatus.A) : status(text);
    if (status.isEmpty()) {
      rejections.add(row, Column.STATUS, Rule.UNKNOWN_STATUS, text);
    }
    return status.orElse(null);
  }

  /** By its letter, a small one too. */
  static Optional<ObservationStatus> status(String text) {
    return Optional.ofNullable(STATUSES.get(text.toUpperCase(Locale.ROOT)));
  }

  static boolean isPercentage(Indicator indicator) {
    return indicator.measure() == Measure.RATIO && indicator.factor().compareTo(HUNDRED) == 0;
  }

  // "32,5 %" of what is counted in percent; of anything else it is no number.
  private static void percentage(ImportedRow row, Indicator indicator) {
    String text = row.get(Column.VALUE);
    if (text != null && text.endsWith("%") && isPercentage(indicator)) {
      row.set(Column.VALUE, PERCENT.matcher(text).replaceFirst(""));
    }
  }

  private void refuseMismatch(ImportedRow row, ObservationStatus status, boolean any) {
    if (any) {
      String value = row.get(Column.VALUE);
      rejections.add(row, Column.VALUE, Rule.VALUE_NOT_ALLOWED, value, status.name());
    } else {
      rejections.add(row, Column.VALUE, Rule.VALUE_MISSING, null);
    }
  }

  private void parts(ImportedRow row, Indicator indicator, String numerator, String denominator) {
    Measure measure = indicator.measure();
    if (measure != Measure.RATIO && measure != Measure.MEAN) {
      rejections.add(
          row,
          Column.NUMERATOR,
          Rule.PARTS_NOT_ALLOWED,
          row.get(Column.NUMERATOR),
          indicator.code());
      return;
    }
    if (sent(row, Column.VALUE)) {
      rejections.add(row, Column.VALUE, Rule.VALUE_AND_PARTS, row.get(Column.VALUE));
    }
    if (!sent(row, Column.NUMERATOR) || !sent(row, Column.DENOMINATOR)) {
      Column missing = sent(row, Column.NUMERATOR) ? Column.DENOMINATOR : Column.NUMERATOR;
      rejections.add(row, missing, Rule.PART_MISSING, null);
    } else if (numerator != null && denominator != null) {
      denominator(row, measure, numerator, denominator);
    }
  }

  private void denominator(ImportedRow row, Measure measure, String numerator, String denominator) {
    if (denominator.startsWith("-")) {
      rejections.add(row, Column.DENOMINATOR, Rule.NEGATIVE, denominator);
    } else if (measure == Measure.MEAN && !isWhole(denominator)) {
      rejections.add(row, Column.DENOMINATOR, Rule.NOT_WHOLE, denominator);
    } else if (isZero(denominator) && !isZero(numerator)) {
      rejections.add(row, Column.DENOMINATOR, Rule.ZERO_DENOMINATOR, denominator);
    }
  }

  private void value(ImportedRow row, Indicator indicator, String value) {
    switch (indicator.measure()) {
      case COUNT, DISTINCT_COUNT -> {
        if (value.startsWith("-") && !isZero(value)) {
          rejections.add(row, Column.VALUE, Rule.NEGATIVE, value);
        } else if (!isWhole(value)) {
          rejections.add(row, Column.VALUE, Rule.NOT_WHOLE, value);
        }
      }
      case SCORE -> score(row, indicator, value);
      default -> {
        // An amount, or a rate without its parts, is any number.
      }
    }
  }

  private void score(ImportedRow row, Indicator indicator, String value) {
    BigDecimal score = new BigDecimal(value);
    boolean under = indicator.minimum() != null && score.compareTo(indicator.minimum()) < 0;
    boolean over = indicator.maximum() != null && score.compareTo(indicator.maximum()) > 0;
    if (under || over) {
      rejections.add(
          row,
          Column.VALUE,
          Rule.OUT_OF_RANGE,
          value,
          String.valueOf(indicator.minimum()),
          String.valueOf(indicator.maximum()));
    }
  }

  private String number(ImportedRow row, Column column) {
    String text = row.get(column);
    try {
      return text == null ? null : numbers.read(text);
    } catch (NumberReader.Unreadable unreadable) {
      String mark = String.valueOf(numbers.mark());
      rejections.add(row, column, unreadable.rule(), text, mark);
      return null;
    }
  }

  private static boolean sent(ImportedRow row, Column column) {
    return row.get(column) != null;
  }

  private static boolean isWhole(String number) {
    int point = number.indexOf('.');
    return point < 0 || number.chars().skip(point + 1L).allMatch(digit -> digit == '0');
  }

  private static boolean isZero(String number) {
    return number.chars().allMatch(c -> c == '0' || c == '.' || c == '-');
  }
}
