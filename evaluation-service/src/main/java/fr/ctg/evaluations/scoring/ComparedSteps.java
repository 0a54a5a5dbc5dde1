package fr.ctg.evaluations.scoring;

import fr.ctg.evaluations.scoring.Step.Subject;
import fr.ctg.kit.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes a comparison down, formula by formula, with its numbers. */
public final class ComparedSteps {

  private static final Text NONE = new Text("", "");
  private static final Text MEASURED = new Text("valeur mesurée", "figure as measured");

  private final Compared compared;
  private final IndicatorRules rules;
  private final List<Step> steps = new ArrayList<>();

  private ComparedSteps(Compared compared, IndicatorRules rules) {
    this.compared = compared;
    this.rules = rules;
  }

  public static List<Step> of(Compared compared, IndicatorRules rules) {
    return List.copyOf(new ComparedSteps(compared, rules).steps());
  }

  private List<Step> steps() {
    Figure first = compared.first().figure();
    Figure second = compared.second().figure();
    if (compared.whole() == null) {
      figure(Subject.FIRST, MEASURED, measurements(first), first);
    } else {
      figure(Subject.WHOLE, MEASURED, measurements(compared.whole()), compared.whole());
      figure(
          Subject.FIRST,
          rules.measure().measure().hasParts()
              ? new Text(
                  "facteur x (numérateur de l'ensemble - de la partie) / (dénominateur de l'ensemble -"
                      + " de la partie)",
                  "factor x (numerator of the whole - of the part) / (denominator of the whole - of"
                      + " the part)")
              : new Text("ensemble - partie", "whole - part"),
          first.hasValue() ? rest(compared.whole(), second, first) : NONE,
          first);
    }
    figure(Subject.SECOND, MEASURED, measurements(second), second);
    difference(first, second);
    return steps;
  }

  private Text rest(Figure whole, Figure part, Figure rest) {
    if (!part.isApplicable()) {
      return same(whole.value().toString());
    }
    return rest.hasParts()
        ? same(
            "%s x (%s - %s) / (%s - %s)"
                .formatted(
                    rules.measure().factor().toPlainString(),
                    whole.numerator(),
                    part.numerator(),
                    whole.denominator(),
                    part.denominator()))
        : same("%s - %s".formatted(whole.value(), part.value()));
  }

  private void difference(Figure first, Figure second) {
    Difference difference = compared.difference();
    int decimals = rules.decimals();
    add(
        Subject.DIFFERENCE,
        rules.measure().isPercentage()
            ? new Text("deuxième - premier, en points", "second - first, in points")
            : new Text("deuxième - premier", "second - first"),
        difference.isKnown() ? "%2$s - %1$s".formatted(first.value(), second.value()) : "",
        difference.value(),
        Rounding.value(difference.value(), decimals),
        difference.reason());
    add(
        Subject.RATIO,
        new Text("deuxième / premier", "second / first"),
        difference.ratio() == null ? "" : "%2$s / %1$s".formatted(first.value(), second.value()),
        difference.ratio(),
        Rounding.pace(difference.ratio()),
        difference.ratioReason());
  }

  private void figure(Subject subject, Text formula, Text calculation, Figure figure) {
    steps.add(
        new Step(
            subject,
            formula,
            calculation,
            figure.value(),
            Rounding.value(figure.value(), rules.decimals()),
            figure.reason()));
  }

  private void add(
      Subject subject,
      Text formula,
      String calculation,
      Quotient exact,
      BigDecimal rounded,
      Reason reason) {
    steps.add(new Step(subject, formula, same(calculation), exact, rounded, reason));
  }

  private static Text measurements(Figure figure) {
    return Text.of(
        "mesures de la période %2$s : %1$d",
        "measurements of %2$s: %1$d", figure.cells().size(), figure.period());
  }

  private static Text same(String numbers) {
    return new Text(numbers, numbers);
  }
}
