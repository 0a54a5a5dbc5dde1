package fr.ctg.evaluations.measurement;

import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * When anything was last recorded of each indicator. Whoever writes measurements says so by {@link
 * #RECORD}, in the same transaction.
 */
@ApplicationScoped
public class MeasuredIndicators {

  /**
   * Takes a query that answers {@code indicator}; its parameters follow the convention and the
   * revision.
   */
  public static final String RECORD =
      """
      insert into measured_indicator (convention_id, revision, indicator)
      select distinct cast(? as uuid), cast(? as bigint), w.indicator from (%s) w
      on conflict do nothing
      """;

  // From one indicator to the next one: there may be many more revisions than indicators.
  private static final String LAST =
      """
      with recursive named as (
        (select indicator from measured_indicator where convention_id = ?
          order by indicator limit 1)
        union all
        select (select i.indicator from measured_indicator i
          where i.convention_id = ? and i.indicator > n.indicator order by i.indicator limit 1)
        from named n where n.indicator is not null)
      select n.indicator, (select max(i.revision) from measured_indicator i
          where i.convention_id = ? and i.indicator = n.indicator and i.revision <= ?) as revision
      from named n where n.indicator is not null
      """;

  private final Sql sql;

  MeasuredIndicators(Sql sql) {
    this.sql = sql;
  }

  /**
   * The last revision up to a known one under which something of an indicator was recorded, by the
   * indicator's code; those without any are left out.
   */
  public Map<String, Long> last(UUID convention, long revision) {
    Map<String, Long> last = new HashMap<>();
    sql.forEach(
        LAST,
        row -> {
          long number = row.getLong("revision");
          if (number > 0) {
            last.put(row.getString("indicator"), number);
          }
        },
        convention,
        convention,
        convention,
        revision);
    return last;
  }
}
