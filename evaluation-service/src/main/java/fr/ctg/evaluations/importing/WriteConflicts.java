package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.review.ReviewRules;
import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Finds the incoming rows that may not do to what is there what they would do, rejects them and
 * takes them out. Each rule costs a pass only where it can matter.
 */
@ApplicationScoped
class WriteConflicts {

  private static final String CREATE =
      "create temporary table refused (row_number bigint not null) on commit drop";
  private static final String LIST = "select row_number from refused";
  private static final String AND_COPIES =
      """
       union all
      select c.row_number from copies c join refused f on f.row_number = c.first_row
      """;
  private static final String DROP =
      "delete from incoming i using refused f where f.row_number = i.row_number";

  private static final String THERE_ALREADY =
      """
      insert into refused select i.row_number from incoming i join measurement m on %s
      where m.status <> 'W' and %s
      """
          .formatted(
              IncomingWrites.SAME_MEASUREMENT, IncomingRows.DIFFERENT_CONTENT.formatted("m"));

  private static final String NOT_THERE =
      """
      insert into refused select i.row_number from incoming i
      where not exists (select from measurement m where %s and m.status <> 'W')
      """
          .formatted(IncomingWrites.SAME_MEASUREMENT);

  private static final String OUTSIDE =
      "insert into refused select i.row_number from incoming i where not (true";

  private static final String CHANGING =
      """
      select i.row_number, i.indicator, i.period_start, i.period_end, m.id as measurement_id, i.reason
      from incoming i left join measurement m on %s
      where m.id is null or %s
      """
          .formatted(
              IncomingWrites.SAME_MEASUREMENT, IncomingRows.DIFFERENT_CONTENT.formatted("m"));

  private static final String CHANGING_AND_COPIES =
      """
      with changing as (%s)
      select * from changing
      union all
      select k.row_number, c.indicator, c.period_start, c.period_end, c.measurement_id, c.reason
      from copies k join changing c on c.row_number = k.first_row
      """
          .formatted(CHANGING);

  private static final String DROP_THESE = "delete from incoming where row_number = any(?)";

  private final Sql sql;
  private final ReviewRules rules;

  WriteConflicts(Sql sql, ReviewRules rules) {
    this.sql = sql;
    this.rules = rules;
  }

  /**
   * @param copied whether some rows are copies of others, and are rejected with them
   */
  void reject(ImportTask task, boolean copied) {
    UUID convention = task.convention();
    String partner = task.order().partner();
    String list = copied ? LIST + AND_COPIES : LIST;
    sql.update(CREATE);
    switch (task.order().strategy()) {
      case CREATE -> refuse(task, list, Rule.THERE_ALREADY, THERE_ALREADY, convention, partner);
      case UPDATE -> refuse(task, list, Rule.NOT_THERE, NOT_THERE, convention, partner);
      case REPLACE -> outside(task, list);
      case UPSERT -> {
        // Anything may be sent.
      }
    }
    String changing = copied ? CHANGING_AND_COPIES : CHANGING;
    List<Object> whose = List.of(convention, partner);
    if (rules.hasLocks(convention)) {
      locked(task, changing, whose);
    }
    if (rules.hasReviews(convention)) {
      unexplained(task, changing, whose);
    }
  }

  private void locked(ImportTask task, String changing, List<Object> whose) {
    List<Long> refused = new ArrayList<>();
    rules.forEachLocked(
        task.convention(),
        changing,
        whose,
        row -> {
          refused.add(row.row());
          reject(task, row.row(), Rule.PERIOD_LOCKED, row.days().canonical(), row.reason());
        });
    drop(refused);
  }

  private void unexplained(ImportTask task, String changing, List<Object> whose) {
    List<Long> refused = new ArrayList<>();
    rules.forEachUnexplained(
        task.convention(),
        changing,
        whose,
        row -> {
          refused.add(row.row());
          reject(task, row.row(), Rule.REASON_REQUIRED, row.validatedBy());
        });
    drop(refused);
  }

  private void outside(ImportTask task, String list) {
    StringBuilder condition = new StringBuilder(OUTSIDE);
    List<Object> parameters = new ArrayList<>();
    ScopeCondition.add("i", task.order().scope(), condition, parameters);
    refuse(task, list, Rule.OUTSIDE_SCOPE, condition.append(")").toString(), parameters.toArray());
  }

  private void refuse(ImportTask task, String list, Rule rule, String find, Object... parameters) {
    if (sql.update(find, parameters) > 0) {
      sql.forEach(
          list + " order by row_number", row -> reject(task, row.getLong("row_number"), rule));
      sql.update(DROP);
    }
  }

  private static void reject(ImportTask task, long row, Rule rule, String... arguments) {
    task.rejections().add(row, null, null, rule, null, arguments);
    task.warnings().drop(row);
  }

  private void drop(List<Long> rows) {
    if (!rows.isEmpty()) {
      sql.update(DROP_THESE, (Object) rows.toArray(Long[]::new));
    }
  }
}
