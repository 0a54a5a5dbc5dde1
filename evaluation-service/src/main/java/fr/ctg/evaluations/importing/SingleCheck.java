package fr.ctg.evaluations.importing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import fr.ctg.evaluations.measurement.MeasurementCell;
import fr.ctg.evaluations.measurement.NewContent;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads and checks one measurement that comes alone. */
final class SingleCheck {

  private static final Set<Rule> SHAPE =
      EnumSet.of(Rule.MALFORMED_JSON, Rule.UNKNOWN_FIELD, Rule.WRONG_TYPE);
  private static final Set<Column> IDENTITY =
      EnumSet.of(
          Column.INDICATOR,
          Column.PERIOD,
          Column.TERRITORY,
          Column.TERRITORY_KIND,
          Column.TERRITORY_VINTAGE,
          Column.BREAKDOWN,
          Column.PARTNER);

  private final Agreed agreed;
  private final String partner;
  private NewContent content;

  SingleCheck(Agreed agreed, String partner) {
    this.agreed = agreed;
    this.partner = partner;
  }

  /**
   * @param known whose identity it has; null if it says that itself
   */
  NewContent of(InputStream json, MeasurementCell known) {
    UUID nobodys = Ids.next();
    ImportedRow row = new ImportedRow();
    row.start(1);
    try (Rejections rejections = new Rejections(nobodys, RowNumbers.alone());
        Warnings warnings = new Warnings(nobodys, RowNumbers.alone())) {
      if (read(json, row, agreed, rejections)
          && (known == null || identify(row, known, rejections))) {
        new RowCheck(agreed, partner, null, NumberReader.ofJson(), rejections, warnings)
            .check(row, this::take);
      }
      refuse(rejections.first());
      return content;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void take(RowCheck.Checked row) {
    content =
        new NewContent(
            row.indicator(),
            row.time().period(),
            row.place().key(),
            row.breakdown(),
            row.content().status(),
            number(row.content().value()),
            number(row.content().numerator()),
            number(row.content().denominator()),
            row.comment(),
            row.reason());
  }

  private static boolean read(
      InputStream bytes, ImportedRow row, Agreed agreed, Rejections rejections) throws IOException {
    try (JsonParser json = JsonRow.JSON.createParser(bytes)) {
      if (json.nextToken() == JsonToken.START_OBJECT) {
        JsonRow reader = new JsonRow(row, agreed::hasDimension, rejections);
        boolean good = reader.read(json);
        if (json.nextToken() == null) {
          reader.refusePersonalFields();
          return good;
        }
      }
    } catch (JsonProcessingException unreadable) {
      // Said below.
    }
    rejections.add(1, null, null, Rule.MALFORMED_JSON, null);
    return false;
  }

  /** What a known measurement is of cannot be changed: that would be another one. */
  private static boolean identify(ImportedRow row, MeasurementCell known, Rejections rejections) {
    boolean silent = true;
    for (Column column : IDENTITY) {
      if (row.get(column) != null) {
        rejections.add(row, column, Rule.IDENTITY_GIVEN, row.get(column), column.field());
        silent = false;
      }
    }
    row.set(Column.INDICATOR, known.indicator());
    row.set(Column.PERIOD, known.period().canonical());
    row.set(Column.TERRITORY, known.territory().toString());
    row.set(Column.BREAKDOWN, known.breakdown());
    return silent;
  }

  private static void refuse(List<Rejection> rejections) {
    if (rejections.isEmpty()) {
      return;
    }
    List<Fault> faults = rejections.stream().map(SingleCheck::fault).toList();
    if (rejections.stream().map(Rejection::rule).anyMatch(SHAPE::contains)) {
      throw new Malformed(faults);
    }
    throw new RuleBroken(faults);
  }

  private static Fault fault(Rejection rejection) {
    Text message = rejection.rule().message(rejection.value(), rejection.arguments());
    Text fix = rejection.rule().fix(rejection.value(), rejection.arguments());
    return Fault.at(
        rejection.pointer(),
        rejection.rule().code(),
        new Text(message.fr() + " " + fix.fr(), message.en() + " " + fix.en()));
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
