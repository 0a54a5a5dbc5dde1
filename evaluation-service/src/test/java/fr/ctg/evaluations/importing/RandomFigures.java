package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.importing.Figure.Content;
import fr.ctg.evaluations.importing.Figure.Identity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Measurements of AConvention that an import takes, by chance. */
final class RandomFigures {

  private static final List<String> INDICATORS =
      List.of("NB_FAM", "MONTANT", "TAUX", "DUREE", "NOTE", "NB_MENSUEL", "NB_ENF");
  private static final List<String> BREAKDOWNS =
      List.of("_T", "_T", "SEX=F", "SEX=M", "AGE_BAND=0_2", "AGE_BAND=3_5;SEX=F", "SEX=_U");
  private static final List<String> COMMENTS =
      List.of(
          "compté à la main",
          "selon les agents, « été compris »",
          "dit \"sûr\"; à revoir",
          "deux lignes\nde texte",
          "=1+1",
          "+33 de plus",
          "l'an dernier\tmoins",
          "Ŵĳ – 東京");

  private final Random random;

  RandomFigures(Random random) {
    this.random = random;
  }

  /** Of as many different measurements. */
  List<Figure> distinct(int many) {
    Set<Identity> identities = new LinkedHashSet<>();
    while (identities.size() < many) {
      identities.add(identity());
    }
    List<Figure> figures = new ArrayList<>();
    for (Identity identity : identities) {
      figures.add(new Figure(identity, content(identity.indicator())));
    }
    return figures;
  }

  Figure changed(Figure figure) {
    return figure.saying(content(figure.of().indicator()));
  }

  List<Figure> someOf(List<Figure> figures, int atMost) {
    List<Figure> shuffled = new ArrayList<>(figures);
    Collections.shuffle(shuffled, random);
    int many = figures.isEmpty() ? 0 : 1 + random.nextInt(Math.min(atMost, figures.size()));
    return new ArrayList<>(shuffled.subList(0, many));
  }

  <T> T oneOf(List<T> possible) {
    return possible.get(random.nextInt(possible.size()));
  }

  /** Once in so many times. */
  boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  private Identity identity() {
    String indicator = oneOf(INDICATORS);
    int iris = random.nextInt(6);
    String breakdown = indicator.equals("NB_ENF") ? oneOf(BREAKDOWNS) : "_T";
    LocalDate[] days = days(indicator.equals("NB_MENSUEL") ? random.nextInt(4) : 3);
    boolean commune = iris > 4 || iris == 0;
    return new Identity(
        indicator,
        period(days[0], days[1]),
        days[0].toString(),
        days[1].toString(),
        commune ? "COMMUNE" : "IRIS",
        commune ? "41018" : "41018010" + iris,
        commune ? "" : "2021",
        breakdown);
  }

  private LocalDate[] days(int length) {
    int months = List.of(1, 3, 6, 12).get(length);
    LocalDate start =
        LocalDate.of(2015 + random.nextInt(7), 1, 1)
            .plusMonths((long) months * random.nextInt(12 / months));
    return new LocalDate[] {start, start.plusMonths(months).minusDays(1)};
  }

  private static String period(LocalDate start, LocalDate end) {
    int months = end.getMonthValue() - start.getMonthValue() + 1;
    String year = Integer.toString(start.getYear());
    return switch (months) {
      case 1 -> "%s-%02d".formatted(year, start.getMonthValue());
      case 3 -> year + "-Q" + end.getMonthValue() / 3;
      case 6 -> year + "-S" + end.getMonthValue() / 6;
      default -> year;
    };
  }

  private Content content(String indicator) {
    String comment = once(3) ? oneOf(COMMENTS) : null;
    if (once(8)) {
      return new Content(oneOf(List.of("O", "L", "Q", "M")), null, null, null, comment);
    }
    String status = oneOf(List.of("A", "A", "P", "E", "B"));
    return switch (indicator) {
      case "MONTANT" -> new Content(status, decimal(4_000_000, -100_000), null, null, comment);
      case "TAUX" ->
          once(2)
              ? new Content(status, decimal(10_000, 0), null, null, comment)
              : parts(status, whole(90), whole(400), comment);
      case "DUREE" -> parts(status, decimal(90_000, 0), whole(300), comment);
      case "NOTE" -> new Content(status, decimal(1_000, 0), null, null, comment);
      default -> new Content(status, whole(once(4) ? 2_000_000 : 900), null, null, comment);
    };
  }

  private static Content parts(
      String status, BigDecimal numerator, BigDecimal denominator, String comment) {
    return new Content(status, null, numerator, denominator.add(BigDecimal.ONE), comment);
  }

  private BigDecimal whole(int below) {
    return BigDecimal.valueOf(random.nextInt(below));
  }

  // Without a zero at its end: a cell of a workbook would not keep it.
  private BigDecimal decimal(int hundredths, int from) {
    BigDecimal number = BigDecimal.valueOf(random.nextInt(hundredths) + (long) from, 2);
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
