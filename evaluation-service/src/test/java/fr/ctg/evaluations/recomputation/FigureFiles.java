package fr.ctg.evaluations.recomputation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Figures as a partner sends them: a file of lines. */
public final class FigureFiles {

  private static final String HEADER =
      "indicator;period;territory;breakdown;value;numerator;denominator;status\n";

  private final Agreed agreed;

  public FigureFiles(Agreed agreed) {
    this.agreed = agreed;
  }

  /** One file of each partner, by its code. */
  public Map<String, String> byPartner(List<Told.Figure> figures) {
    return new TreeMap<>(
        figures.stream()
            .collect(
                Collectors.groupingBy(
                    Told.Figure::partner,
                    Collectors.collectingAndThen(Collectors.toList(), this::file))));
  }

  /** A figure stands in the line that has its place in the list, and two more. */
  public String file(List<Told.Figure> figures) {
    return HEADER + figures.stream().map(this::line).collect(Collectors.joining("\n"));
  }

  private String line(Told.Figure figure) {
    String kind =
        agreed.territories().stream()
            .filter(one -> one.code().equals(figure.cell().territory()))
            .map(Agreed.Territory::kind)
            .findFirst()
            .orElseThrow();
    String breakdown =
        figure.cell().breakdown().entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining("|"));
    return String.join(
        ";",
        figure.cell().indicator(),
        figure.cell().period().toString(),
        kind + ":" + figure.cell().territory(),
        breakdown,
        plain(figure.value()),
        plain(figure.numerator()),
        plain(figure.denominator()),
        figure.status());
  }

  private static String plain(Fraction number) {
    return number == null ? "" : number.decimal().toPlainString();
  }
}
