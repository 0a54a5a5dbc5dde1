package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.measurement.MeasuredIndicators;
import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What the rows of {@link IncomingRows} do to the measurements of a partner. */
@ApplicationScoped
class IncomingWrites {

  /**
   * The rows beside what is there.
   *
   * @param known that are there, withdrawn ones too
   * @param changed of the known ones, those that say something else
   * @param revived of the changed ones, those that had been withdrawn, and count as new
   * @param replaced measurements that the file does not hold and replaces; none while a row of it
   *     is rejected
   */
  record Comparison(long rows, long known, long changed, long revived, long replaced) {

    Counts counts() {
      long updated = changed - revived;
      long created = rows - known + revived;
      return new Counts(created, updated, rows - created - updated, replaced);
    }
  }

  static final String SAME_MEASUREMENT =
      "m.convention_id = ? and m.partner = ? and " + IncomingRows.SAME_IDENTITY.formatted("m");

  private static final String DIFFERENT = IncomingRows.DIFFERENT_CONTENT.formatted("m");

  private static final String COMPARE =
      """
      select count(*) as rows, count(m.id) as known, count(m.id) filter (where %s) as changed,
        count(m.id) filter (where m.status = 'W') as revived
      from incoming i left join measurement m on %s
      """
          .formatted(DIFFERENT, SAME_MEASUREMENT);

  private static final String KEEP_OLD =
      """
      insert into measurement_history (convention_id, measurement_id, revision, superseded_by,
        status, value, numerator, denominator, comment, reason)
      select m.convention_id, m.id, m.revision, ?, m.status, m.value, m.numerator, m.denominator,
        m.comment, m.reason
      from incoming i join measurement m on %s where %s
      """
          .formatted(SAME_MEASUREMENT, DIFFERENT);

  private static final String CHANGE =
      """
      update measurement m set revision = ?, status = i.status, value = i.value,
        numerator = i.numerator, denominator = i.denominator, comment = i.comment,
        reason = i.reason
      from incoming i where %s and %s
      """
          .formatted(SAME_MEASUREMENT, DIFFERENT);

  // The time and the random bits of the import, then the row: a random number a row costs more.
  private static final String ADD =
      """
      insert into measurement (id, convention_id, revision, partner, %1$s,
        status, value, numerator, denominator, comment, reason)
      select cast(? || lpad(to_hex(i.row_number), 12, '0') as uuid), ?, ?, ?, %2$s,
        i.status, i.value, i.numerator, i.denominator, i.comment, i.reason
      from incoming i
      """
          .formatted(IncomingRows.IDENTITY, prefixed(IncomingRows.IDENTITY));

  private static final String UNKNOWN =
      "where not exists (select from measurement m where " + SAME_MEASUREMENT + ")";

  private static final String MEASURED =
      MeasuredIndicators.RECORD.formatted("select indicator from incoming");

  private static final int PREFIX = 24;

  private final Sql sql;
  private final Withdrawals withdrawals;

  IncomingWrites(Sql sql, Withdrawals withdrawals) {
    this.sql = sql;
    this.withdrawals = withdrawals;
  }

  /** What writing would do. */
  Comparison compare(ImportTask task) {
    UUID convention = task.convention();
    String partner = task.order().partner();
    ReplaceScope scope = task.order().scope();
    // What a rejected row stands for is not known: nothing is taken for missing in such a file.
    long replaced =
        scope == null || task.rejections().rows() > 0
            ? 0
            : withdrawals.countReplaced(convention, partner, scope);
    if (replaced > 0) {
      withdrawals.checkReplaced(convention, partner, scope, task.order().reason());
    }
    return sql.first(
            COMPARE,
            row ->
                new Comparison(
                    row.getLong("rows"),
                    row.getLong("known"),
                    row.getLong("changed"),
                    row.getLong("revived"),
                    replaced),
            convention,
            partner)
        .orElseThrow();
  }

  /**
   * Writes what is new or changed; what is the same is not touched. The convention has to be locked
   * since before the comparison.
   *
   * @param revision the number that will be taken for it
   */
  void write(ImportTask task, Comparison compared, long revision) {
    UUID convention = task.convention();
    String partner = task.order().partner();
    if (compared.changed() > 0) {
      sql.update(KEEP_OLD, revision, convention, partner);
      sql.update(CHANGE, revision, convention, partner);
    }
    add(task, revision, compared);
    if (compared.counts().changesAnything()) {
      sql.update(MEASURED, convention, revision);
    }
    if (compared.replaced() > 0) {
      withdrawals.withdrawReplaced(
          convention, partner, task.order().scope(), revision, task.order().reason());
    }
  }

  private void add(ImportTask task, long revision, Comparison compared) {
    UUID convention = task.convention();
    String partner = task.order().partner();
    String prefix = task.id().toString().substring(0, PREFIX);
    if (compared.known() == 0) {
      sql.update(ADD, prefix, convention, revision, partner);
    } else if (compared.known() < compared.rows()) {
      sql.update(ADD + UNKNOWN, prefix, convention, revision, partner, convention, partner);
    }
  }

  private static String prefixed(String columns) {
    return "i." + columns.strip().replaceAll(",\\s*", ", i.");
  }
}
