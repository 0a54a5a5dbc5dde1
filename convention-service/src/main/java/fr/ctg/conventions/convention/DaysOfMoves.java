package fr.ctg.conventions.convention;

import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import java.time.LocalDate;

/** On which days a convention can have moved on: a move is recorded once it was made. */
final class DaysOfMoves {

  // A year typed wrongly (0218) is no day on which anything was signed.
  private static final int MOST_YEARS_AHEAD = 5;

  private DaysOfMoves() {}

  static void checkSignature(LocalDate on, Term term, LocalDate today, Faults faults) {
    checkPast(on, "signedOn", today, faults);
    faults.require(
        !on.isBefore(term.effectiveFrom().minusYears(MOST_YEARS_AHEAD)),
        "signedOn",
        "too-early",
        Text.of(
            "Le %s est plus de %d ans avant le premier jour de la convention, le %s.",
            "%s is more than %d years before the convention's first day, %s.",
            on,
            MOST_YEARS_AHEAD,
            term.effectiveFrom()));
    faults.require(
        !on.isAfter(term.effectiveTo()),
        "signedOn",
        "after-the-end",
        Text.of(
            "Une convention ne se signe pas après son dernier jour, le %s ; reçu : %s.",
            "A convention is not signed after its last day, %s; received: %s.",
            term.effectiveTo(),
            on));
  }

  static void checkEnd(LocalDate on, Term term, LocalDate today, Faults faults) {
    checkPast(on, "endedOn", today, faults);
    faults.require(
        !on.isBefore(term.effectiveTo()),
        "endedOn",
        "before-the-end",
        Text.of(
            "La convention court jusqu'au %s : elle ne prend pas fin le %s. Pour y mettre un terme plus"
                + " tôt, résiliez-la (mouvement TERMINATE).",
            "The convention runs until %s: it does not end on %s. To give it up earlier, terminate it"
                + " (move TERMINATE).",
            term.effectiveTo(),
            on));
  }

  static void checkEvaluation(LocalDate on, LocalDate endedOn, LocalDate today, Faults faults) {
    checkPast(on, "evaluatedOn", today, faults);
    faults.require(
        !on.isBefore(endedOn),
        "evaluatedOn",
        "before-the-end",
        Text.of(
            "L'évaluation finale vient après la fin de la convention, le %s ; reçu : %s.",
            "The final evaluation comes after the convention's end, on %s; received: %s.",
            endedOn,
            on));
  }

  static void checkTermination(
      LocalDate on, Term term, LocalDate signedOn, LocalDate today, Faults faults) {
    checkPast(on, "terminatedOn", today, faults);
    faults.require(
        term.contains(on),
        "terminatedOn",
        "outside-the-term",
        Text.of(
            "Le %s est hors de la durée de la convention, du %s au %s.",
            "%s is outside the convention's term, from %s to %s.",
            on,
            term.effectiveFrom(),
            term.effectiveTo()));
    faults.require(
        !on.isBefore(signedOn),
        "terminatedOn",
        "before-the-signature",
        Text.of(
            "Le %s, la convention n'était pas signée : elle l'a été le %s.",
            "On %s the convention was not signed: it was on %s.", on, signedOn));
  }

  private static void checkPast(LocalDate on, String field, LocalDate today, Faults faults) {
    faults.require(
        !on.isAfter(today),
        field,
        "in-the-future",
        Text.of(
            "Un mouvement s'enregistre une fois fait ; le %s n'est pas encore venu.",
            "A move is recorded once it was made; %s has not come yet.", on));
  }
}
