package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.review.LockedRow;
import fr.ctg.evaluations.review.ReviewRules;
import fr.ctg.evaluations.review.UnexplainedRow;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Refuses as a whole what no row of a file stands for: withdrawals, undoings, single changes. */
@ApplicationScoped
class ReviewGuard {

  private final ReviewRules rules;

  ReviewGuard(ReviewRules rules) {
    this.rules = rules;
  }

  /**
   * The convention has to be locked.
   *
   * @param changing what would change, as {@link ReviewRules} takes it
   * @throws StateConflict if figures of a locked period would change, or validated ones without a
   *     reason
   */
  void check(UUID convention, String changing, List<Object> parameters) {
    if (rules.hasLocks(convention)) {
      List<LockedRow> locked = new ArrayList<>();
      rules.forEachLocked(convention, changing, parameters, locked::add);
      if (!locked.isEmpty()) {
        throw locked(locked);
      }
    }
    if (rules.hasReviews(convention)) {
      List<UnexplainedRow> unexplained = new ArrayList<>();
      rules.forEachUnexplained(convention, changing, parameters, unexplained::add);
      if (!unexplained.isEmpty()) {
        throw unexplained(unexplained);
      }
    }
  }

  /** The numbers of the rows that would change figures of a locked period. */
  List<Long> locked(UUID convention, String changing, List<Object> parameters) {
    List<Long> locked = new ArrayList<>();
    if (rules.hasLocks(convention)) {
      rules.forEachLocked(convention, changing, parameters, row -> locked.add(row.row()));
    }
    return locked;
  }

  private static StateConflict locked(List<LockedRow> rows) {
    LockedRow first = rows.get(0);
    return new StateConflict(
        "period-locked",
        Text.of(
            "La période %s est close (« %s ») ; mesures qui changeraient : %d. Demandez au"
                + " coordinateur de la rouvrir.",
            "Period %s is locked (\"%s\"); measurements that would change: %d. Ask the coordinator"
                + " to reopen it.",
            first.days(),
            first.reason(),
            rows.size()));
  }

  private static StateConflict unexplained(List<UnexplainedRow> rows) {
    return new StateConflict(
        "reason-required",
        Text.of(
            "Mesures validées qui changeraient : %d, la première validée par %s. Donnez un motif par"
                + " « reason ».",
            "Validated measurements that would change: %d, the first validated by %s. Give a reason"
                + " by \"reason\".",
            rows.size(),
            rows.get(0).validatedBy()));
  }
}
