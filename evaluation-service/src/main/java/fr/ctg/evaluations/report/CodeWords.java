package fr.ctg.evaluations.report;

import fr.ctg.evaluations.evaluation.DifferenceUnit;
import fr.ctg.evaluations.evaluation.Wording;
import fr.ctg.evaluations.finding.FindingKind;
import fr.ctg.evaluations.finding.Severity;
import fr.ctg.evaluations.finding.SuggestedDecision;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Objective;
import fr.ctg.evaluations.question.Criterion;
import fr.ctg.evaluations.question.Judgement;
import fr.ctg.evaluations.scoring.Money;
import fr.ctg.evaluations.scoring.Movement;
import fr.ctg.evaluations.scoring.ObservationStatus;
import fr.ctg.evaluations.scoring.Reason;
import fr.ctg.evaluations.scoring.Status;
import fr.ctg.evaluations.scoring.UnitCost;
import fr.ctg.kit.text.Text;

/** The codes of reports in words. */
final class CodeWords {

  private CodeWords() {}

  static Text of(Enum<?> code) {
    if (code instanceof Status status) {
      return Wording.of(status);
    }
    if (code instanceof Reason reason) {
      return Wording.of(reason);
    }
    if (code instanceof ObservationStatus status) {
      return Wording.of(status);
    }
    if (code instanceof Indicator.Nature nature) {
      return of(nature);
    }
    if (code instanceof Indicator.Direction direction) {
      return of(direction);
    }
    if (code instanceof Objective.Kind kind) {
      return kind == Objective.Kind.STRATEGIC
          ? new Text("stratégique", "strategic")
          : new Text("opérationnel", "operational");
    }
    if (code instanceof Objective.Status status) {
      return status == Objective.Status.OPEN
          ? new Text("ouvert", "open")
          : new Text("clos", "closed");
    }
    if (code instanceof Movement movement) {
      return of(movement);
    }
    if (code instanceof FindingKind kind) {
      return kind.label();
    }
    if (code instanceof Severity severity) {
      return of(severity);
    }
    if (code instanceof SuggestedDecision decision) {
      return of(decision);
    }
    if (code instanceof Criterion criterion) {
      return criterion.label();
    }
    if (code instanceof Judgement judgement) {
      return judgement.label();
    }
    if (code instanceof DifferenceUnit unit) {
      return unit == DifferenceUnit.POINTS
          ? new Text("points de pourcentage", "percentage points")
          : new Text("unité de l'indicateur", "the indicator's unit");
    }
    if (code instanceof Money.NoRate reason) {
      return of(reason);
    }
    if (code instanceof UnitCost.NoUnitCost reason) {
      return of(reason);
    }
    throw new IllegalArgumentException("There are no words for " + code);
  }

  private static Text of(Indicator.Nature nature) {
    return switch (nature) {
      case INPUT -> new Text("moyens", "input");
      case OUTPUT -> new Text("réalisation", "output");
      case OUTCOME -> new Text("résultat", "outcome");
      case IMPACT -> new Text("impact", "impact");
      case CONTEXT -> new Text("contexte", "context");
    };
  }

  private static Text of(Indicator.Direction direction) {
    return switch (direction) {
      case INCREASE -> new Text("à la hausse", "increase");
      case DECREASE -> new Text("à la baisse", "decrease");
      case MAINTAIN -> new Text("à maintenir", "maintain");
      case RANGE -> new Text("dans un intervalle", "range");
    };
  }

  private static Text of(Severity severity) {
    return switch (severity) {
      case INFO -> new Text("à savoir", "to know");
      case WARNING -> new Text("attention", "warning");
      case CRITICAL -> new Text("critique", "critical");
    };
  }

  private static Text of(SuggestedDecision decision) {
    return switch (decision) {
      case ADAPT_TARGET -> new Text("Adapter la cible", "Adapt the target");
      case CHANGE_INDICATOR -> new Text("Revoir l'indicateur", "Change the indicator");
      case REQUEST_ANALYSIS -> new Text("Demander une analyse", "Request an analysis");
    };
  }

  private static Text of(Movement movement) {
    return switch (movement) {
      case IMPROVING -> new Text("s'améliore", "improving");
      case STABLE -> new Text("stable", "stable");
      case WORSENING -> new Text("se dégrade", "worsening");
    };
  }

  private static Text of(Money.NoRate reason) {
    return switch (reason) {
      case UNKNOWN ->
          new Text(
              "aucune ligne ne dit à la fois l'accordé et le versé",
              "no line says both what was granted and what was paid");
      case NOTHING_TO_COMPARE_WITH -> new Text("rien n'a été accordé", "nothing was granted");
    };
  }

  private static Text of(UnitCost.NoUnitCost reason) {
    return switch (reason) {
      case NOT_A_RESULT ->
          new Text("compte des moyens ou un contexte", "counts means or a context");
      case NOT_COUNTABLE -> new Text("ne se compte pas en unités", "is not counted in units");
      case NOT_ADDITIVE ->
          new Text("ne s'additionne pas sur ces jours", "does not add up over these days");
      case YEAR_NOT_ENDED -> new Text("aucune année n'est terminée", "no year has ended");
      case NO_FUNDING ->
          new Text(
              "pas de financement connu pour une de ces années",
              "no funding is known of one of these years");
      case PAID_UNKNOWN ->
          new Text("le versé d'une ligne n'est pas connu", "what a line paid is not known");
      case OTHER_DAYS ->
          new Text("ses périodes ne sont pas ces années", "its periods are not these years");
      case NO_RESULT -> new Text("le résultat n'est pas connu", "the result is not known");
      case ZERO_RESULT -> new Text("rien n'a été compté", "nothing was counted");
    };
  }
}
