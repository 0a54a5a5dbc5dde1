package fr.ctg.evaluations.measurement;

import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.kit.period.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes values of rows, of which an evaluation may read a million: columns are read by their
 * number, and what comes again and again is made once.
 */
final class MeasuredValues {

  /** In the order in which they are read. */
  static final String COLUMNS =
      """
      m.indicator, m.period_start - date '1970-01-01', m.period_end - date '1970-01-01',
      m.territory_kind || ' ' || m.territory_code || ' ' || m.territory_vintage, m.breakdown, m.partner,
      %1$s.value, %1$s.numerator, %1$s.denominator, %1$s.status, %1$s.revision""";

  private record Days(int start, int end) {

    /** Of its own: those of consecutive months would fall in two buckets. */
    @Override
    public int hashCode() {
      return 37 * start + end;
    }
  }

  private final Once<String, String> indicators = new Once<>(code -> code);
  private final Once<Days, Period> periods = new Once<>(MeasuredValues::period);
  private final Once<String, TerritoryKey> territories = new Once<>(MeasuredValues::territory);
  private final Once<String, String> breakdowns = new Once<>(canonical -> canonical);
  private final Once<String, String> partners = new Once<>(code -> code);
  private final Once<String, ObservationStatus> statuses = new Once<>(ObservationStatus::valueOf);

  MeasuredValue read(ResultSet row) throws SQLException {
    return new MeasuredValue(
        indicators.of(row.getString(1)),
        periods.of(new Days(row.getInt(2), row.getInt(3))),
        territories.of(row.getString(4)),
        breakdowns.of(row.getString(5)),
        partners.of(row.getString(6)),
        row.getBigDecimal(7),
        row.getBigDecimal(8),
        row.getBigDecimal(9),
        statuses.of(row.getString(10)),
        row.getLong(11));
  }

  private static Period period(Days days) {
    return new Period(LocalDate.ofEpochDay(days.start), LocalDate.ofEpochDay(days.end));
  }

  // Neither a kind nor a vintage has a space.
  private static TerritoryKey territory(String named) {
    int kind = named.indexOf(' ');
    int code = named.lastIndexOf(' ');
    return new TerritoryKey(
        TerritoryKey.Kind.valueOf(named.substring(0, kind)),
        named.substring(kind + 1, code),
        named.substring(code + 1));
  }

  /** Makes each thing once; what comes in a row is not even looked up. */
  private static final class Once<K, V> {

    private final Function<K, V> make;
    private final Map<K, V> made = new HashMap<>();
    private K before;
    private V madeBefore;

    Once(Function<K, V> make) {
      this.make = make;
    }

    V of(K key) {
      if (!key.equals(before)) {
        before = key;
        madeBefore = made.computeIfAbsent(key, make);
      }
      return madeBefore;
    }
  }
}
