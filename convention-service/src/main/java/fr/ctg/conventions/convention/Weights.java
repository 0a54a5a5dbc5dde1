package fr.ctg.conventions.convention;

import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** The rule of a weighted mean: without weights all count the same, but some may not be missing. */
public final class Weights {

  private Weights() {}

  /**
   * @param siblings what is averaged together
   * @param code names one of them for people
   */
  public static <T> void check(
      List<T> siblings, Function<T, String> code, Function<T, BigDecimal> weight, Faults faults) {
    List<String> without =
        siblings.stream().filter(one -> weight.apply(one) == null).map(code).toList();
    if (!without.isEmpty() && without.size() < siblings.size()) {
      String names = String.join(", ", without);
      faults.add(
          "weights-incomplete",
          Text.of(
              "Donnez un poids à tous ou à aucun ; il manque pour : %s.",
              "Give all of them a weight, or none; it is missing for: %s.", names));
    }
  }
}
