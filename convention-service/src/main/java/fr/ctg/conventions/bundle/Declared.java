package fr.ctg.conventions.bundle;

import fr.ctg.kit.identity.Named;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a document declares, by code, right or wrong: naming something that is wrong is not a second
 * error.
 */
final class Declared<T> implements Named<T> {

  private final Map<String, T> byCode = new HashMap<>();
  private final Named<T> otherwise;

  /**
   * @param otherwise what a code may name that the document does not declare
   */
  Declared(Named<T> otherwise) {
    this.otherwise = otherwise;
  }

  /** Makes what is stated, one after the other; what has no code yet is nothing declared twice. */
  <R> void declare(
      List<R> stated, Function<R, String> code, Faults faults, BiFunction<R, Faults, T> make) {
    declare(stated, code, faults, make, (one, other) -> 0);
  }

  /** Makes what is stated, in this order and otherwise one after the other. */
  <R> void declare(
      List<R> stated,
      Function<R, String> code,
      Faults faults,
      BiFunction<R, Faults, T> make,
      Comparator<R> order) {
    IntStream.range(0, stated.size())
        .boxed()
        .sorted(Comparator.comparing(stated::get, order))
        .forEach(i -> declare(code.apply(stated.get(i)), stated.get(i), faults.at(i), make));
  }

  private <R> void declare(String code, R stated, Faults faults, BiFunction<R, Faults, T> make) {
    if (code != null && byCode.containsKey(code)) {
      faults.add(
          "duplicate",
          Text.of(
              "« %s » est déjà déclaré dans ce document.",
              "\"%s\" is declared in this document already.", code));
    } else {
      byCode.put(code, make.apply(stated, faults));
    }
  }

  @Override
  public T named(String code, Faults faults) {
    T declared = byCode.get(code);
    return declared != null ? declared : otherwise.named(code, faults);
  }
}
