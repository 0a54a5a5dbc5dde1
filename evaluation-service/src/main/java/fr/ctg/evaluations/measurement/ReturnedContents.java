package fr.ctg.evaluations.measurement;

import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Contents in force that a coordinator has returned to be corrected. */
@ApplicationScoped
public class ReturnedContents {

  private static final String COUNT =
      """
      select m.indicator, count(*) as contents
      from measurement_review x
      join measurement m on m.convention_id = x.convention_id and m.id = x.measurement_id
      where x.convention_id = ? and x.state = 'RETURNED' and x.number <= ? and m.period_end <= ?
        and not exists (
          select 1 from measurement_review later
          where later.convention_id = x.convention_id and later.measurement_id = x.measurement_id
            and later.number > x.number and later.number <= ?)
        and (m.revision = x.revision or exists (
          select 1 from measurement_history h
          where h.convention_id = x.convention_id and h.measurement_id = x.measurement_id
            and h.revision = x.revision and h.superseded_by > ?))
      group by m.indicator
      """;

  private final Sql sql;

  ReturnedContents(Sql sql) {
    this.sql = sql;
  }

  /**
   * How many there are of each indicator, by its code.
   *
   * @param revision the last one that was known, see {@code Revisions.at}
   * @param endedBy periods that ended on this day or before
   */
  public Map<String, Long> count(UUID convention, long revision, LocalDate endedBy) {
    Map<String, Long> counts = new HashMap<>();
    sql.forEach(
        COUNT,
        row -> counts.put(row.getString("indicator"), row.getLong("contents")),
        convention,
        revision,
        endedBy,
        revision,
        revision);
    return counts;
  }
}
