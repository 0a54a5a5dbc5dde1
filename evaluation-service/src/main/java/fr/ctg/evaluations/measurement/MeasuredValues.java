package fr.ctg.evaluations.measurement;

import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.kit.period.Period;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Makes values of rows, of which an evaluation may read a million: columns are read by their
 * number, and what comes again and again is made once.
 */
final class MeasuredValues {

  /** In the order in which they are read. */
  static final String COLUMNS =
      "m.indicator, "
          + PeriodColumns.SQL
          + ", "
          + TerritoryColumn.SQL
          + ", m.breakdown, m.partner, %1$s.value, %1$s.numerator, %1$s.denominator, %1$s.status,"
          + " %1$s.revision";

  private final MadeOnce<String, String> indicators = new MadeOnce<>(code -> code);
  private final MadeOnce<PeriodColumns, Period> periods = new MadeOnce<>(PeriodColumns::period);
  private final MadeOnce<String, TerritoryKey> territories = new MadeOnce<>(TerritoryColumn::read);
  private final MadeOnce<String, String> breakdowns = new MadeOnce<>(canonical -> canonical);
  private final MadeOnce<String, String> partners = new MadeOnce<>(code -> code);
  private final MadeOnce<String, ObservationStatus> statuses =
      new MadeOnce<>(ObservationStatus::valueOf);

  MeasuredValue read(ResultSet row) throws SQLException {
    return new MeasuredValue(
        indicators.of(row.getString(1)),
        periods.of(new PeriodColumns(row.getInt(2), row.getInt(3))),
        territories.of(row.getString(4)),
        breakdowns.of(row.getString(5)),
        partners.of(row.getString(6)),
        row.getBigDecimal(7),
        row.getBigDecimal(8),
        row.getBigDecimal(9),
        statuses.of(row.getString(10)),
        row.getLong(11));
  }
}
