package fr.ctg.evaluations.measurement;

import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.kit.period.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes values of rows, of which an evaluation may read a million: columns are read by their
 * number, and what comes again and again is made once.
 */
final class MeasuredValues {

  /** In the order in which they are read. */
  static final String COLUMNS =
      """
      m.indicator, m.period_start - date '1970-01-01', m.period_end - date '1970-01-01',
      m.territory_kind, m.territory_code, m.territory_vintage, m.breakdown, m.partner,
      %1$s.value, %1$s.numerator, %1$s.denominator, %1$s.status, %1$s.revision""";

  private record Days(int start, int end) {}

  private record Named(String kind, String code, String vintage) {}

  private final Map<Days, Period> periods = new HashMap<>();
  private final Map<Named, TerritoryKey> territories = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  MeasuredValue read(ResultSet row) throws SQLException {
    return new MeasuredValue(
        once(row.getString(1)),
        periods.computeIfAbsent(new Days(row.getInt(2), row.getInt(3)), MeasuredValues::period),
        territories.computeIfAbsent(
            new Named(row.getString(4), row.getString(5), row.getString(6)),
            MeasuredValues::territory),
        once(row.getString(7)),
        once(row.getString(8)),
        row.getBigDecimal(9),
        row.getBigDecimal(10),
        row.getBigDecimal(11),
        ObservationStatus.valueOf(row.getString(12)),
        row.getLong(13));
  }

  private static Period period(Days days) {
    return new Period(LocalDate.ofEpochDay(days.start), LocalDate.ofEpochDay(days.end));
  }

  private static TerritoryKey territory(Named named) {
    return new TerritoryKey(TerritoryKey.Kind.valueOf(named.kind), named.code, named.vintage);
  }

  private String once(String text) {
    return texts.computeIfAbsent(text, same -> same);
  }
}
