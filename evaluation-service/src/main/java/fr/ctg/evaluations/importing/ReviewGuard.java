package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.measurement.NewRow;
import fr.ctg.evaluations.review.LockedRow;
import fr.ctg.evaluations.review.ReviewRules;
import fr.ctg.evaluations.review.UnexplainedRow;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.sql.Pipeline;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

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

  /** The same for new content of one measurement. */
  void check(UUID convention, NewRow row, UUID measurement) {
    StateConflict refusal = asked(convention).refusals(List.of(row), any -> measurement).get(row);
    if (refusal != null) {
      throw refusal;
    }
  }

  /** Refuses rows that come one by one, each by itself. The convention has to be locked. */
  Asked asked(UUID convention) {
    return new Asked(convention);
  }

  /** What is locked or reviewed in a convention, as far as some rows are concerned. */
  final class Asked {

    private static final String CHANGING =
        """
        select c.* from unnest(?::bigint[], ?::text[], ?::date[], ?::date[], ?::uuid[], ?::text[])
          c(row_number, indicator, period_start, period_end, measurement_id, reason)
        """;

    private final UUID convention;
    private boolean anything = true;

    private Asked(UUID convention) {
      this.convention = convention;
    }

    /** Finds out whether rows need to be looked at; without it they are. */
    void ask(Pipeline pipeline) {
      rules.ask(convention, pipeline, any -> anything = any);
    }

    /**
     * @param known the measurement whose content a row becomes; null for a new one
     */
    Map<NewRow, StateConflict> refusals(List<NewRow> rows, Function<NewRow, UUID> known) {
      Map<NewRow, StateConflict> refusals = new HashMap<>();
      if (anything) {
        List<Object> parameters =
            List.of(
                IntStream.range(0, rows.size()).mapToObj(String::valueOf).toArray(String[]::new),
                Pipeline.column(rows, row -> row.content().indicator()),
                Pipeline.column(rows, row -> row.content().period().start()),
                Pipeline.column(rows, row -> row.content().period().end()),
                Pipeline.column(rows, known),
                Pipeline.column(rows, row -> row.content().reason()));
        rules.forEachUnexplained(
            convention,
            CHANGING,
            parameters,
            row -> refusals.put(rows.get((int) row.row()), unexplained(List.of(row))));
        rules.forEachLocked(
            convention,
            CHANGING,
            parameters,
            row -> refusals.put(rows.get((int) row.row()), ReviewGuard.locked(List.of(row))));
      }
      return refusals;
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
