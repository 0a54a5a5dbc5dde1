package fr.ctg.evaluations.collection;

import fr.ctg.kit.text.Text;
import java.util.function.Function;

/** The columns of a template, by the names that an import knows them by. */
enum TemplateColumn {
  INDICATOR(
      "indicator",
      18,
      line -> line.indicator().code(),
      "Code de l'indicateur. Ne pas modifier.",
      "The indicator's code. Leave it as it is."),
  LABEL(
      "label",
      48,
      line -> line.indicator().label(),
      "Libellé de l'indicateur, pour mémoire ; il n'est pas lu.",
      "What the indicator is called, for you to read; it is not read back."),
  PERIOD(
      "period",
      12,
      line -> line.period().canonical(),
      "Période observée : 2019, 2019-S1, 2019-Q3, 2019-07 ou 2019-AS (année scolaire). Ne pas"
          + " modifier.",
      "The period observed: 2019, 2019-S1, 2019-Q3, 2019-07 or 2019-AS (school year). Leave it as it"
          + " is."),
  TERRITORY_KIND(
      "territoryKind",
      14,
      line -> line.territory().kind().name(),
      "Nature du territoire. Ne pas modifier.",
      "What kind of territory it is. Leave it as it is."),
  TERRITORY(
      "territory",
      14,
      line -> line.territory().code(),
      "Code officiel du territoire. Ne pas modifier.",
      "The territory's official code. Leave it as it is."),
  TERRITORY_VINTAGE(
      "territoryVintage",
      16,
      line -> line.territory().vintage(),
      "Millésime du découpage géographique, s'il y en a un. Ne pas modifier.",
      "The year of the geography, where there is one. Leave it as it is."),
  BREAKDOWN(
      "breakdown",
      20,
      TemplateLine::breakdown,
      "De qui parle la ligne : _T pour l'ensemble, SEX=F pour les femmes. Le total suffit ; le détail"
          + " est bienvenu s'il est connu. Ne pas modifier.",
      "Of whom the line speaks: _T is everyone, SEX=F women. The total is enough; details are welcome"
          + " where they are known. Leave it as it is."),
  VALUE(
      "value",
      12,
      line -> null,
      "À remplir : la valeur. Zéro est une réponse ; une case vide n'en est pas une. Pour un taux ou"
          + " une moyenne, remplir plutôt les deux colonnes suivantes.",
      "To be filled in: the value. Zero is an answer, an empty cell is none. For a rate or a mean,"
          + " fill in the next two columns instead."),
  NUMERATOR(
      "numerator",
      12,
      line -> null,
      "À remplir pour un taux (le numérateur) ou une moyenne (la somme), avec « denominator ».",
      "To be filled in for a rate (its numerator) or a mean (its sum), together with"
          + " \"denominator\"."),
  DENOMINATOR(
      "denominator",
      12,
      line -> null,
      "À remplir pour un taux (le dénominateur) ou une moyenne (l'effectif).",
      "To be filled in for a rate (its denominator) or a mean (its count)."),
  STATUS(
      "status",
      8,
      line -> null,
      "Facultatif : la qualité de l'observation, voir ci-dessous. Vide vaut A.",
      "Optional: how good the observation is, see below. Empty means A."),
  COMMENT(
      "comment",
      30,
      line -> null,
      "Facultatif : une précision, sans aucune donnée personnelle.",
      "Optional: a remark, without any personal data."),
  DUE(
      "due",
      12,
      line -> line.dueOn().toString(),
      "Dernier jour pour répondre à temps, pour mémoire ; il n'est pas lu. Une ligne laissée sans"
          + " valeur est ignorée.",
      "The last day to be on time, for you to read; it is not read back. A line left without a value"
          + " is skipped.");

  private final String header;
  private final int width;
  private final Function<TemplateLine, String> filled;
  private final Text help;

  TemplateColumn(
      String header, int width, Function<TemplateLine, String> filled, String fr, String en) {
    this.header = header;
    this.width = width;
    this.filled = filled;
    this.help = new Text(fr, en);
  }

  String header() {
    return header;
  }

  /** In characters of a spreadsheet. */
  int width() {
    return width;
  }

  /** What the line says already; null or empty where the partner is to answer. */
  String of(TemplateLine line) {
    return filled.apply(line);
  }

  Text help() {
    return help;
  }

  /** Whether an answer goes here, for this line. */
  boolean takesFigureOf(TemplateLine line) {
    return line.hasParts() ? this == NUMERATOR || this == DENOMINATOR : this == VALUE;
  }

  /** Whether figures go here at all. */
  boolean takesFigures() {
    return this == VALUE || this == NUMERATOR || this == DENOMINATOR;
  }
}
