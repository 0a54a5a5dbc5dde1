package fr.ctg.evaluations.mapping;

import fr.ctg.kit.period.Period;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the parts of a mapping fit together, whatever convention it is for. */
final class MappingShape {

  private final Mapping mapping;
  private final Faults faults = new Faults();

  private MappingShape(Mapping mapping) {
    this.mapping = mapping;
  }

  /**
   * @throws Malformed with all that does not fit
   */
  static void check(Mapping mapping) {
    MappingShape shape = new MappingShape(mapping);
    shape.check();
    if (!shape.faults.isEmpty()) {
      throw new Malformed(shape.faults.all());
    }
  }

  private void check() {
    boolean reserved =
        Arrays.stream(BuiltIn.values())
            .anyMatch(known -> known.name().equalsIgnoreCase(mapping.code()));
    faults.require(
        !reserved,
        "code",
        "reserved-code",
        Text.of(
            "Le code « %s » désigne une présentation connue du service ; choisissez-en un autre et"
                + " indiquez-la dans « basedOn ».",
            "Code \"%s\" names a layout that the service knows; choose another one and name that in"
                + " \"basedOn\".",
            mapping.code()));
    if (mapping.basedOn() == null) {
      checkLayout();
    } else {
      checkNoLayout();
    }
    checkTranslations("indicator", mapping.translations().indicator());
    checkTranslations("territory", mapping.translations().territory());
    checkTranslations("period", mapping.translations().period());
    checkTranslations("breakdown", mapping.translations().breakdown());
    List<Translation> periods = mapping.translations().period();
    for (int i = 0; i < periods.size(); i++) {
      requirePeriod(periods.get(i).to(), faults.at("translations", "period", i, "to"));
    }
  }

  private void checkLayout() {
    stated().forEach((field, stated) -> checkStated(field, stated));
    faults.require(
        !mapping.values().isEmpty(),
        "values",
        "required",
        Text.of(
            "Indiquez au moins une colonne de chiffres.", "Give at least one column of figures."));
    boolean everywhere =
        mapping.period() != null
            || !mapping.values().isEmpty()
                && mapping.values().stream().allMatch(value -> value.period() != null);
    faults.require(
        everywhere,
        "period",
        "required",
        Text.of(
            "La période manque : indiquez sa colonne, une constante, ou la période de chaque colonne"
                + " de chiffres.",
            "The period is missing: give its column, a constant, or the period of each column of"
                + " figures."));
    if (mapping.period() != null && mapping.period().constant() != null) {
      requirePeriod(mapping.period().constant(), faults.at("period", "constant"));
    }
    Set<String> columns = new HashSet<>();
    for (int i = 0; i < mapping.values().size(); i++) {
      checkValue(i, columns);
    }
  }

  private Map<String, Stated> stated() {
    Map<String, Stated> all = new LinkedHashMap<>();
    all.put("period", mapping.period());
    all.put("territory", mapping.territory());
    all.put("breakdown", mapping.breakdown());
    all.put("status", mapping.status());
    all.put("comment", mapping.comment());
    return all;
  }

  private void checkStated(String field, Stated stated) {
    faults.require(
        stated == null || stated.column() == null != (stated.constant() == null),
        field,
        "column-or-constant",
        Text.of(
            "Indiquez soit une colonne, soit une constante.",
            "Give either a column or a constant."));
  }

  private void checkValue(int index, Set<String> columns) {
    ValueColumn value = mapping.values().get(index);
    Faults at = faults.at("values", index);
    at.require(
        value.indicator() == null != (value.indicatorColumn() == null),
        "indicator",
        "indicator-or-column",
        Text.of(
            "Indiquez soit le code de l'indicateur, soit la colonne qui le contient.",
            "Give either the indicator's code or the column that holds it."));
    // A denominator may serve several indicators; a row is known by its other column.
    at.require(
        value.part() == Part.DENOMINATOR || columns.add(Spelling.plain(value.column())),
        "column",
        "repeated-column",
        Text.of(
            "La colonne « %s » est déjà celle d'une autre valeur.",
            "Column \"%s\" is already that of another value.", Excerpt.of(value.column())));
    if (value.period() != null) {
      requirePeriod(value.period(), at.at("period"));
    }
    List<Part> others =
        mapping.values().stream()
            .filter(other -> other != value && other.isAboutTheSameAs(value))
            .map(ValueColumn::part)
            .toList();
    checkParts(value.part(), others, at);
  }

  private static void checkParts(Part part, List<Part> others, Faults at) {
    at.require(
        !others.contains(part),
        "column",
        "repeated-value",
        Text.of(
            "Deux colonnes donneraient la même mesure ; distinguez-les par la ventilation, la"
                + " période ou le territoire.",
            "Two columns would give the same measurement; tell them apart by breakdown, period or"
                + " territory."));
    at.require(
        part != Part.VALUE || others.isEmpty() || others.contains(Part.VALUE),
        "part",
        "value-and-parts",
        Text.of(
            "Une mesure a une valeur, ou un numérateur et un dénominateur ; pas les deux.",
            "A measurement has a value, or a numerator and a denominator; not both."));
    Part missing = part == Part.NUMERATOR ? Part.DENOMINATOR : Part.NUMERATOR;
    at.require(
        part == Part.VALUE || others.contains(missing),
        "part",
        "part-missing",
        Text.of(
            "Un numérateur et un dénominateur vont ensemble ; la colonne de l'autre manque.",
            "A numerator and a denominator go together; the column of the other is missing."));
  }

  private void checkNoLayout() {
    stated().forEach((field, stated) -> requireAbsent(stated == null, field));
    requireAbsent(mapping.values().isEmpty(), "values");
    requireAbsent(mapping.headerLine() == null, "headerLine");
    requireAbsent(mapping.ignoredColumns().isEmpty(), "ignoredColumns");
    requireAbsent(mapping.emptyCells() == EmptyCells.SKIP, "emptyCells");
    requireAbsent(mapping.basedOn() == BuiltIn.PILOTE || mapping.sheet() == null, "sheet");
  }

  private void requireAbsent(boolean absent, String field) {
    faults.require(
        absent,
        field,
        "layout-is-known",
        Text.of(
            "La présentation %s est connue : retirez ce champ, seuls « translations » et « skip » la"
                + " complètent.",
            "Layout %s is known: remove this field, only \"translations\" and \"skip\" add to it.",
            mapping.basedOn()));
  }

  private void checkTranslations(String kind, List<Translation> translations) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < translations.size(); i++) {
      Integer other = seen.putIfAbsent(Spelling.plain(translations.get(i).from()), i);
      faults
          .at("translations", kind)
          .at(i)
          .require(
              other == null,
              "from",
              "repeated-translation",
              Text.of(
                  "« %s » est déjà traduit ; gardez une traduction.",
                  "\"%s\" is translated already; keep one translation.",
                  Excerpt.of(translations.get(i).from())));
    }
  }

  private static void requirePeriod(String text, Faults at) {
    try {
      Period.parse(text);
    } catch (IllegalArgumentException noPeriod) {
      at.add(
          "malformed-period",
          Text.of(
              "« %s » n'est pas une période ; écrivez 2019, 2019-S1, 2019-Q3, 2019-07, 2019-AS ou"
                  + " 2019-01-22/2019-03-31.",
              "\"%s\" is no period; write 2019, 2019-S1, 2019-Q3, 2019-07, 2019-AS or"
                  + " 2019-01-22/2019-03-31.",
              Excerpt.of(text)));
    }
  }
}
