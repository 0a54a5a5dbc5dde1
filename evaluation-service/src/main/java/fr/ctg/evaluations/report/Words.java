package fr.ctg.evaluations.report;

import fr.ctg.evaluations.evaluation.FrenchPage;
import fr.ctg.evaluations.evaluation.Wording;
import fr.ctg.evaluations.finding.FindingKind;
import fr.ctg.evaluations.finding.Severity;
import fr.ctg.evaluations.finding.SuggestedDecision;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Objective;
import fr.ctg.evaluations.question.Criterion;
import fr.ctg.evaluations.question.Judgement;
import fr.ctg.evaluations.scoring.Movement;
import fr.ctg.evaluations.scoring.ObservationStatus;
import fr.ctg.evaluations.scoring.Reason;
import fr.ctg.evaluations.scoring.Status;
import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import fr.ctg.kit.text.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** Codes, days and figures as people read them. */
final class Words {

  private Words() {}

  /** A value of a table, for people; empty for what is absent. */
  static String of(Object value, Locale language) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return number(number, language);
    }
    if (value instanceof LocalDate day) {
      return day(day, language);
    }
    if (value instanceof Instant instant) {
      return language.equals(Locale.FRENCH) ? FrenchPage.french(instant) : instant.toString();
    }
    if (value instanceof Boolean yes) {
      return (yes ? new Text("oui", "yes") : new Text("non", "no")).in(language);
    }
    return value instanceof Enum<?> code ? of(code).in(language) : value.toString();
  }

  static String number(BigDecimal number, Locale language) {
    return language.equals(Locale.FRENCH) ? FrenchPage.french(number) : number.toPlainString();
  }

  static String day(LocalDate day, Locale language) {
    return language.equals(Locale.FRENCH) ? FrenchPage.french(day) : day.toString();
  }

  /** {@code 2019}, {@code 3e trimestre 2019}, {@code 2019-2020}. */
  static String period(Period period, Locale language) {
    Frequency frequency = period.frequency().orElse(null);
    int year = period.start().getYear();
    if (frequency == Frequency.QUARTER) {
      int quarter = (period.start().getMonthValue() + 2) / 3;
      return new Text(
              "%s trimestre %d".formatted(quarter == 1 ? "1er" : quarter + "e", year),
              "%d-Q%d".formatted(year, quarter))
          .in(language);
    }
    if (frequency == Frequency.SCHOOL_YEAR) {
      return "%d-%d".formatted(year, year + 1);
    }
    return frequency == Frequency.YEAR
        ? Integer.toString(year)
        : new Text(
                "du %s au %s"
                    .formatted(
                        day(period.start(), Locale.FRENCH), day(period.end(), Locale.FRENCH)),
                "from %s to %s".formatted(period.start(), period.end()))
            .in(language);
  }

  private static Text of(Enum<?> code) {
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
    return code instanceof Named named ? named.label() : new Text(code.name(), code.name());
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

  /** A code of this package that has words of its own. */
  interface Named {
    Text label();
  }
}
