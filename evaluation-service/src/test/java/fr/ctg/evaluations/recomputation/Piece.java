package fr.ctg.evaluations.recomputation;

import fr.ctg.evaluations.recomputation.Agreed.Measure;
import fr.ctg.evaluations.recomputation.Agreed.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * One number on its way to a result: a numerator over a denominator, a value as it was reported, or
 * nothing for a reason.
 *
 * @param top null where there is only a reason
 * @param bottom null for a rate that was reported without its parts
 * @param status the worst of all that went into it
 * @param broken whether a series break went into it
 */
record Piece(Fraction top, Fraction bottom, String status, String reason, boolean broken) {

  static final String STATUSES = "APEB";

  static final Piece INCOMPLETE = new Piece(null, null, null, "INCOMPLETE", false);

  private static Piece nothing(String reason) {
    return new Piece(null, null, null, reason, false);
  }

  /** Nothing, for a reason that lies in these. */
  static Piece nothing(String reason, List<Piece> pieces) {
    return new Piece(null, null, null, reason, pieces.stream().anyMatch(Piece::broken));
  }

  static Piece of(Told.Figure figure, Measure measure) {
    if (figure.status().equals("Q")) {
      return nothing("SUPPRESSED");
    }
    if (figure.status().equals("M")) {
      return nothing("NOT_APPLICABLE");
    }
    boolean breaks = figure.status().equals("B");
    if (figure.numerator() != null) {
      return new Piece(figure.numerator(), figure.denominator(), figure.status(), null, breaks);
    }
    Fraction bottom = measure.inParts() ? null : Fraction.ONE;
    return new Piece(figure.value(), bottom, figure.status(), null, breaks);
  }

  boolean known() {
    return top != null;
  }

  /** The number it comes to; a rate is multiplied by its factor. */
  Fraction amount(Fraction factor) {
    if (bottom == null) {
      return top;
    }
    return top.times(factor).over(bottom);
  }

  boolean dividesByZero() {
    return known() && bottom != null && bottom.sign() == 0;
  }

  boolean applies() {
    return !"NOT_APPLICABLE".equals(reason);
  }

  /** Without those that cannot exist, unless none can. */
  static List<Piece> applying(List<Piece> pieces) {
    List<Piece> some = pieces.stream().filter(Piece::applies).toList();
    return some.isEmpty() ? pieces : some;
  }

  /** Whether the rule lets values of several places, partners or periods become one. */
  static boolean allows(Rule rule, Measure measure) {
    boolean adds = measure != Measure.DISTINCT_COUNT && measure != Measure.SCORE;
    return rule != Rule.NONE && measure != Measure.QUALITATIVE && (rule != Rule.SUM || adds);
  }

  /** One of several, by a rule. */
  static Piece together(List<Piece> all, Rule rule, Measure measure) {
    List<Piece> pieces = applying(all);
    if (pieces.size() == 1) {
      return pieces.get(0);
    }
    if (pieces.stream().noneMatch(Piece::applies)) {
      return pieces.get(0);
    }
    return allows(rule, measure)
        ? withoutGaps(pieces, rule, measure)
        : nothing("NON_ADDITIVE", pieces);
  }

  /** The sum of a complete partition; people are in one category only, so even they add up. */
  static Piece partition(List<Piece> all, Measure measure) {
    List<Piece> pieces = applying(all);
    if (pieces.stream().noneMatch(Piece::applies)) {
      return pieces.get(0);
    }
    return measure == Measure.SCORE || measure == Measure.QUALITATIVE
        ? nothing("NON_ADDITIVE", pieces)
        : withoutGaps(pieces, Rule.SUM, measure);
  }

  /** The sum of several periods. */
  static Piece sum(List<Piece> all, Measure measure) {
    List<Piece> pieces = applying(all);
    return pieces.stream().noneMatch(Piece::applies)
        ? pieces.get(0)
        : withoutGaps(pieces, Rule.SUM, measure);
  }

  /** What a year-to-date value adds to an earlier one. */
  Piece minus(Piece earlier, Measure measure) {
    List<Piece> both = List.of(this, earlier);
    String obstacle = measure == Measure.SCORE ? "NON_ADDITIVE" : obstacle(both, measure);
    if (obstacle != null) {
      return nothing(obstacle, both);
    }
    Fraction below = measure.inParts() ? bottom.minus(earlier.bottom) : Fraction.ONE;
    return new Piece(top.minus(earlier.top), below, worst(both), null, broken || earlier.broken);
  }

  /** Why nothing can be made of these together, or null. */
  static String obstacle(List<Piece> pieces, Measure measure) {
    for (String gap : List.of("SUPPRESSED", "CONFLICT", "NON_ADDITIVE")) {
      if (pieces.stream().anyMatch(piece -> gap.equals(piece.reason()))) {
        return gap;
      }
    }
    // A rate alone does not say over how many.
    return measure.inParts() && pieces.stream().anyMatch(piece -> piece.bottom == null)
        ? "NON_ADDITIVE"
        : null;
  }

  private static Piece withoutGaps(List<Piece> pieces, Rule rule, Measure measure) {
    String obstacle = obstacle(pieces, measure);
    if (obstacle != null) {
      return nothing(obstacle, pieces);
    }
    boolean broken = pieces.stream().anyMatch(Piece::broken);
    Fraction bottom = measure.inParts() ? one(pieces, Piece::bottom, rule) : Fraction.ONE;
    return new Piece(one(pieces, Piece::top, rule), bottom, worst(pieces), null, broken);
  }

  private static Fraction one(List<Piece> pieces, Function<Piece, Fraction> part, Rule rule) {
    List<Fraction> numbers = pieces.stream().map(part).toList();
    Fraction sum = numbers.stream().reduce(Fraction.ZERO, Fraction::plus);
    return switch (rule) {
      case SUM -> sum;
      case AVERAGE -> sum.over(Fraction.of(numbers.size()));
      case MAX -> numbers.stream().max(Comparator.naturalOrder()).orElseThrow();
      case MIN -> numbers.stream().min(Comparator.naturalOrder()).orElseThrow();
      default -> throw new IllegalStateException("No number is made by " + rule);
    };
  }

  static String worst(List<Piece> pieces) {
    return pieces.stream()
        .map(Piece::status)
        .filter(status -> status != null)
        .max(Comparator.comparing(STATUSES::indexOf))
        .orElse(null);
  }
}
