package fr.ctg.evaluations.scoring;

import fr.ctg.kit.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts figures together as their measure allows; ratios and means by their parts. */
final class FigureArithmetic {

  private final Measure measure;
  private final Quotient factor;

  FigureArithmetic(MeasureRules rules) {
    this.measure = rules.measure();
    this.factor = Quotient.of(rules.factor());
  }

  Figure of(Cell cell) {
    Inputs inputs = new Inputs(cell.period(), cell.status(), List.of(cell));
    if (cell.isSecret()) {
      return inputs.none(Reason.SUPPRESSED);
    }
    if (cell.isNotApplicable()) {
      return inputs.none(Reason.NOT_APPLICABLE);
    }
    if (measure.hasParts() && cell.numerator() != null) {
      return byParts(inputs, Quotient.of(cell.numerator()), Quotient.of(cell.denominator()));
    }
    BigDecimal value = cell.value();
    return value == null ? inputs.none(Reason.NO_DATA) : inputs.figure(Quotient.of(value));
  }

  /** The figures of several territories, partners or periods as one. */
  Figure combine(Operation operation, Period period, List<Figure> figures) {
    return apply(operation, measure.allows(operation), period, figures);
  }

  /** The figures of all the categories of a partition as their total. */
  Figure total(Period period, List<Figure> categories) {
    return apply(Operation.SUM, measure.addsUpOverPartitions(), period, categories);
  }

  /** What a year-to-date value adds to an earlier one. */
  Figure increment(Period period, Figure later, Figure earlier) {
    Inputs inputs = Inputs.of(period, List.of(later, earlier));
    if (!measure.addsUpOverPartitions()) {
      return inputs.none(Reason.NON_ADDITIVE);
    }
    return obstacle(List.of(later, earlier))
        .map(inputs::none)
        .orElseGet(
            () ->
                measure.hasParts()
                    ? byParts(
                        inputs,
                        later.numerator().minus(earlier.numerator()),
                        later.denominator().minus(earlier.denominator()))
                    : inputs.figure(later.value().minus(earlier.value())));
  }

  /** What a whole leaves when a part is taken away from it. */
  Figure rest(Figure whole, Figure part) {
    Inputs inputs = Inputs.of(whole.period(), List.of(whole, part));
    Optional<Reason> refusal = refusal(Operation.SUM, List.of(whole, part));
    if (refusal.isPresent()) {
      return inputs.none(refusal.get());
    }
    if (measure.hasParts()) {
      Quotient numerator = whole.numerator().minus(part.numerator());
      Quotient denominator = whole.denominator().minus(part.denominator());
      boolean exceeds =
          denominator.signum() < 0 || measure == Measure.RATIO && numerator.signum() < 0;
      return exceeds
          ? inputs.none(Reason.PART_EXCEEDS_WHOLE)
          : byParts(inputs, numerator, denominator);
    }
    Quotient left = whole.value().minus(part.value());
    // Of an amount a part may well be more than the whole: another part is then negative.
    return left.signum() < 0 && measure == Measure.COUNT
        ? inputs.none(Reason.PART_EXCEEDS_WHOLE)
        : inputs.figure(left);
  }

  /** Why these figures can never be put together in this way, whatever their number. */
  Optional<Reason> refusal(Operation operation, List<Figure> figures) {
    return measure.allows(operation) ? obstacle(figures) : Optional.of(Reason.NON_ADDITIVE);
  }

  private Figure apply(Operation operation, boolean allowed, Period period, List<Figure> all) {
    List<Figure> figures = Figure.applicable(all);
    Inputs inputs = Inputs.of(period, figures);
    if (!allowed && figures.stream().anyMatch(Figure::isApplicable)) {
      return inputs.none(Reason.NON_ADDITIVE);
    }
    Optional<Reason> obstacle = obstacle(figures);
    if (obstacle.isPresent()) {
      return inputs.none(obstacle.get());
    }
    return measure.hasParts()
        ? byParts(
            inputs,
            operation.of(each(figures, Figure::numerator)),
            operation.of(each(figures, Figure::denominator)))
        : inputs.figure(operation.of(each(figures, Figure::value)));
  }

  /** Why nothing can be made of these: the same reason in whatever order they come. */
  private Optional<Reason> obstacle(List<Figure> figures) {
    return figures.stream()
        .map(this::obstacle)
        .flatMap(Optional::stream)
        .min(
            Comparator.comparing((Reason reason) -> reason != Reason.SUPPRESSED)
                .thenComparing(reason -> reason != Reason.CONFLICT)
                .thenComparing(Comparator.naturalOrder()));
  }

  private Optional<Reason> obstacle(Figure figure) {
    if (!figure.isUsable()) {
      return Optional.of(figure.reason());
    }
    // A rate alone does not say over how many: the mean of rates is not the rate of the whole.
    return measure.hasParts() && !figure.hasParts()
        ? Optional.of(Reason.NON_ADDITIVE)
        : Optional.empty();
  }

  private Figure byParts(Inputs inputs, Quotient numerator, Quotient denominator) {
    boolean divides = denominator.signum() != 0;
    return new Figure(
        inputs.period(),
        divides ? factor.times(numerator).dividedBy(denominator) : null,
        numerator,
        denominator,
        inputs.worst(),
        divides ? null : Reason.ZERO_DENOMINATOR,
        inputs.cells());
  }

  private static List<Quotient> each(List<Figure> figures, Function<Figure, Quotient> part) {
    return figures.stream().map(part).toList();
  }

  /** What a result keeps of the figures it was made from. */
  private record Inputs(Period period, ObservationStatus worst, List<Cell> cells) {

    static Inputs of(Period period, List<Figure> figures) {
      ObservationStatus worst = null;
      List<Cell> cells = new ArrayList<>();
      for (Figure figure : figures) {
        cells.addAll(figure.cells());
        if (figure.status() != null) {
          worst = worst == null ? figure.status() : worst.worst(figure.status());
        }
      }
      return new Inputs(period, worst, cells);
    }

    Figure figure(Quotient value) {
      return Figure.of(period, value, worst, cells);
    }

    Figure none(Reason reason) {
      return Figure.none(period, reason, worst, cells);
    }
  }
}
