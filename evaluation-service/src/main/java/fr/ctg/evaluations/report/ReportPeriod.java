package fr.ctg.evaluations.report;

import fr.ctg.evaluations.framework.Convention;
import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;
import java.time.LocalDate;

/**
 * The days that a report is about.
 *
 * @param days what came, was owed and was decided in them is shown as such
 * @param asOf the day that is looked from
 */
record ReportPeriod(Period days, LocalDate asOf) {

  /**
   * @throws Malformed if the period cannot be read, or is named twice
   * @throws RuleBroken if it is none that this kind of report is about
   */
  static ReportPeriod of(ReportTerms terms, Convention convention, LocalDate today) {
    if (terms.year() != null && terms.period() != null) {
      throw new Malformed(
          Fault.parameter(
              "year",
              "named-twice",
              Text.of(
                  "Donnez « year » ou « period », pas les deux.",
                  "Give \"year\" or \"period\", not both.")));
    }
    Period named = named(terms);
    LocalDate asOf = terms.asOf();
    if (named != null) {
      checkLength(terms, named);
      if (named.start().isAfter(convention.lastDay())) {
        throw afterwards(terms, named, convention);
      }
      if (asOf != null && !named.contains(asOf)) {
        throw outside(named, asOf);
      }
      return new ReportPeriod(named, within(convention, asOf == null ? named.end() : asOf));
    }
    LocalDate day =
        within(
            convention,
            asOf != null ? asOf : terms.kind() == ReportKind.FINAL ? convention.lastDay() : today);
    return new ReportPeriod(around(terms.kind(), convention, day), day);
  }

  /** Whether something that happened on a day belongs to the report's own days. */
  boolean has(LocalDate day) {
    return days.contains(day);
  }

  private static Period named(ReportTerms terms) {
    if (terms.year() == null && terms.period() == null) {
      return null;
    }
    String text = terms.year() == null ? terms.period() : "%04d".formatted(terms.year());
    try {
      return Period.parse(text);
    } catch (IllegalArgumentException notAPeriod) {
      throw new Malformed(
          Fault.parameter(
              parameter(terms),
              "malformed",
              Text.of(
                  "« %s » n'est pas une période ; écrivez 2019, 2019-S1, 2019-Q3, 2019-07, 2019-AS ou"
                      + " 2019-01-22/2019-03-31.",
                  "\"%s\" is no period; write 2019, 2019-S1, 2019-Q3, 2019-07, 2019-AS or"
                      + " 2019-01-22/2019-03-31.",
                  Excerpt.of(text))));
    }
  }

  /** Which of the two names it. */
  private static String parameter(ReportTerms terms) {
    return terms.year() == null ? "period" : "year";
  }

  private static void checkLength(ReportTerms terms, Period named) {
    boolean fits =
        switch (terms.kind()) {
          case ANNUAL -> Frequency.YEAR.isPeriod(named) || Frequency.SCHOOL_YEAR.isPeriod(named);
          case QUARTERLY_FOLLOW_UP -> Frequency.QUARTER.isPeriod(named);
          case INTERIM, FINAL, COMMITTEE_FILE -> true;
        };
    if (!fits) {
      throw new RuleBroken(
          Fault.parameter(
              parameter(terms),
              "other-length",
              terms.kind() == ReportKind.ANNUAL
                  ? Text.of(
                      "Un rapport annuel porte sur une année (2019) ou une année scolaire (2019-AS) ;"
                          + " « %s » n'en est pas une.",
                      "An annual report is about a year (2019) or a school year (2019-AS); \"%s\" is"
                          + " neither.",
                      named)
                  : Text.of(
                      "Un suivi trimestriel porte sur un trimestre (2019-Q3) ; « %s » n'en est pas un.",
                      "A quarterly follow-up is about a quarter (2019-Q3); \"%s\" is none.",
                      named)));
    }
  }

  private static RuleBroken afterwards(ReportTerms terms, Period named, Convention convention) {
    return new RuleBroken(
        Fault.parameter(
            parameter(terms),
            "after-the-convention",
            Text.of(
                "La convention s'est terminée le %s ; la période %s commence après.",
                "The convention ended on %s; period %s starts after it.",
                convention.lastDay(),
                named)));
  }

  private static RuleBroken outside(Period named, LocalDate asOf) {
    return new RuleBroken(
        Fault.parameter(
            "asOf",
            "outside-the-period",
            Text.of(
                "Le %s n'est pas dans la période %s du rapport.",
                "%s is not in the report's period %s.", asOf, named)));
  }

  private static Period around(ReportKind kind, Convention convention, LocalDate day) {
    LocalDate first = convention.effectiveFrom();
    // The evaluation refuses a day before it; there need not even be a period around that.
    LocalDate last = day.isBefore(first) ? first : day;
    return switch (kind) {
      case ANNUAL -> Frequency.YEAR.periodContaining(last);
      case QUARTERLY_FOLLOW_UP -> Frequency.QUARTER.periodContaining(last);
      case INTERIM, FINAL, COMMITTEE_FILE -> new Period(first, last);
    };
  }

  private static LocalDate within(Convention convention, LocalDate day) {
    return day.isAfter(convention.lastDay()) ? convention.lastDay() : day;
  }
}
