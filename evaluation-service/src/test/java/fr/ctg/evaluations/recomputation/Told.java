package fr.ctg.evaluations.recomputation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that the service was told of a convention, in the order in which it learned it. */
public final class Told {

  /**
   * What a partner says of a cell.
   *
   * @param status A, P, E or B with a value; O, L, Q or M without one; W takes back what was said
   * @param value null where the parts are given, or nothing
   */
  public record Figure(
      Agreed.Cell cell,
      String partner,
      String status,
      Fraction value,
      Fraction numerator,
      Fraction denominator) {

    public Figure {
      boolean known = "APEB".contains(status);
      if (known == (value == null && numerator == null)) {
        throw new IllegalArgumentException("A figure has a value or a status that says why not");
      }
    }

    /** A zero is a report, and so is a secret; a missing value is none. */
    boolean reports() {
      return "APEBQM".contains(status);
    }
  }

  private record Identity(Agreed.Cell cell, String partner) {}

  private final List<Agreed> frameworks = new ArrayList<>();
  private final List<Integer> since = new ArrayList<>();
  private final List<List<Figure>> revisions = new ArrayList<>();

  /** Each thing told takes the next number. */
  public int framework(Agreed framework) {
    revisions.add(List.of());
    frameworks.add(framework);
    since.add(revisions.size());
    return revisions.size();
  }

  public int figures(List<Figure> figures) {
    revisions.add(List.copyOf(figures));
    return revisions.size();
  }

  public int revision() {
    return revisions.size();
  }

  public List<Figure> revision(int number) {
    return revisions.get(number - 1);
  }

  /** What was agreed, as far as it was known at a revision. */
  public Agreed agreed(int knownAt) {
    Agreed newest = null;
    for (int i = 0; i < frameworks.size() && since.get(i) <= knownAt; i++) {
      newest = frameworks.get(i);
    }
    return newest;
  }

  /** What every partner last said of every cell, as far as it was known at a revision. */
  public List<Figure> figures(int knownAt) {
    Map<Identity, Figure> newest = new LinkedHashMap<>();
    for (List<Figure> revision : revisions.subList(0, knownAt)) {
      for (Figure figure : revision) {
        newest.put(new Identity(figure.cell(), figure.partner()), figure);
      }
    }
    return newest.values().stream().filter(figure -> !figure.status().equals("W")).toList();
  }
}
