package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.measurement.PersonalData;
import fr.ctg.kit.text.Storable;
import fr.ctg.kit.text.Suggestions;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks each row by itself, against what was agreed, and hands over the good ones. What concerns
 * several rows, or what is there already, is found out by the database afterwards.
 */
final class RowCheck {

  /** Takes a good row; it is only good until the next one. */
  @FunctionalInterface
  interface Taker {
    void take(Checked row) throws IOException;
  }

  /** What a good row says, ready to be recorded. */
  record Checked(
      long number,
      String indicator,
      Times.Time time,
      Places.Place place,
      String breakdown,
      Values.Content content,
      String comment,
      String reason) {}

  private static final int LONGEST_COMMENT = 2_000;
  private static final int LONGEST_REASON = 500;
  private static final List<Column> COLUMNS = List.of(Column.values());

  private final String partner;
  private final String reason;
  private final Map<String, Indicator> indicators;
  private final Suggestions suggestions;
  private final Places places;
  private final Times times;
  private final Groups groups = new Groups();
  private final Values values;
  private final PersonalTexts people = new PersonalTexts();
  private final Rejections rejections;
  private final Warnings warnings;

  RowCheck(
      Agreed agreed,
      String partner,
      String reason,
      NumberReader numbers,
      Rejections rejections,
      Warnings warnings) {
    this.partner = partner;
    this.reason = reason;
    this.indicators = agreed.indicators();
    this.suggestions = new Suggestions(indicators.keySet());
    this.places = new Places(agreed);
    this.times = new Times(agreed.lastDay(), agreed.today());
    this.values = new Values(numbers, rejections, warnings);
    this.rejections = rejections;
    this.warnings = warnings;
  }

  void check(ImportedRow row, Taker taker) throws IOException {
    warnings.settle(row.number(), isTaken(row, taker));
  }

  private boolean isTaken(ImportedRow row, Taker taker) throws IOException {
    long before = rejections.entries();
    texts(row);
    // After that nothing else is said, so that nothing personal is repeated.
    Indicator indicator = rejections.entries() > before ? null : indicator(row);
    if (indicator == null) {
      return false;
    }
    String sender = row.get(Column.PARTNER);
    if (sender != null && !sender.equals(partner)) {
      rejections.add(row, Column.PARTNER, Rule.ANOTHER_PARTNER, sender, partner);
    }
    Times.Time time = time(row, indicator);
    Places.Place place = places.of(row, indicator);
    refuse(row, Column.TERRITORY, place.refused(), place.arguments());
    Groups.Group group = groups.of(row, indicator);
    refuse(row, Column.BREAKDOWN, group.refused(), group.arguments());
    Values.Content content = values.of(row, indicator);
    if (rejections.entries() > before) {
      return false;
    }
    rate(row, indicator, content);
    taker.take(
        new Checked(
            row.number(),
            indicator.code(),
            time,
            place,
            group.breakdown(),
            content,
            row.get(Column.COMMENT),
            row.get(Column.REASON) == null ? reason : row.get(Column.REASON)));
    return true;
  }

  private void rate(ImportedRow row, Indicator indicator, Values.Content content) {
    if (!Values.isPercentage(indicator)) {
      return;
    }
    if (content.value() != null && new BigDecimal(content.value()).compareTo(Values.HUNDRED) > 0) {
      warnings.add(row, Column.VALUE, WarningKind.RATE_ABOVE_100, content.value());
    } else if (content.numerator() != null
        && new BigDecimal(content.numerator()).compareTo(new BigDecimal(content.denominator()))
            > 0) {
      warnings.add(
          row,
          Column.NUMERATOR,
          WarningKind.RATE_ABOVE_100,
          content.numerator() + " / " + content.denominator());
    }
  }

  private Indicator indicator(ImportedRow row) {
    String code = row.get(Column.INDICATOR);
    if (code == null) {
      rejections.add(row, Column.INDICATOR, Rule.REQUIRED, null, row.name(Column.INDICATOR));
      return null;
    }
    Indicator indicator = indicators.get(code);
    if (indicator == null) {
      unknown(row, code);
      return null;
    }
    // Nothing more is said about what is not the partner's business.
    if (!indicator.wasEverOwedBy(partner)) {
      rejections.add(row, Column.INDICATOR, Rule.NOT_RESPONSIBLE, code, partner);
      return null;
    }
    if (indicator.measure() == Indicator.Measure.QUALITATIVE) {
      rejections.add(row, Column.INDICATOR, Rule.QUALITATIVE, code);
      return null;
    }
    return indicator;
  }

  private void unknown(ImportedRow row, String code) {
    Optional<String> near = suggestions.near(code);
    if (near.isPresent()) {
      rejections.add(row, Column.INDICATOR, Rule.UNKNOWN_INDICATOR_LIKE, code, near.get());
    } else {
      rejections.add(row, Column.INDICATOR, Rule.UNKNOWN_INDICATOR, code);
    }
  }

  private Times.Time time(ImportedRow row, Indicator indicator) {
    String period = row.get(Column.PERIOD);
    if (period == null) {
      rejections.add(row, Column.PERIOD, Rule.REQUIRED, null, row.name(Column.PERIOD));
      return null;
    }
    Times.Time time = times.of(period, indicator.frequency(), row.takesDays());
    refuse(row, Column.PERIOD, time.refused(), time.arguments());
    if (time.refused() == null && !indicator.isOwedBy(partner, time.period().end())) {
      rejections.add(
          row, Column.PERIOD, Rule.NOT_RESPONSIBLE_THEN, period, partner, indicator.code());
    }
    return time;
  }

  private void texts(ImportedRow row) {
    for (Column column : COLUMNS) {
      // The value itself is not repeated.
      people
          .seenIn(row.get(column), column.isNumeric())
          .ifPresent(shape -> rejections.add(row, column, Rule.of(shape), null));
    }
    for (Map.Entry<String, String> category : row.categories().entrySet()) {
      PersonalData.seenIn(category.getValue(), false)
          .ifPresent(shape -> rejections.add(row, category.getKey(), Rule.of(shape)));
    }
    text(row, Column.COMMENT, LONGEST_COMMENT);
    text(row, Column.REASON, LONGEST_REASON);
  }

  private void text(ImportedRow row, Column column, int longest) {
    String text = row.get(column);
    if (text == null) {
      return;
    }
    if (text.length() > longest) {
      rejections.add(row, column, Rule.TEXT_TOO_LONG, text, Integer.toString(longest));
    } else if (!Storable.holdsFor(text)) {
      rejections.add(row, column, Rule.CONTROL_CHARACTER, text);
    }
  }

  private void refuse(ImportedRow row, Column column, Rule rule, List<String> arguments) {
    if (rule != null) {
      String value = row.get(column);
      rejections.add(row, column, rule, value, arguments.toArray(String[]::new));
    }
  }
}
