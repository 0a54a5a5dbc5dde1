package fr.ctg.evaluations.mapping;

import fr.ctg.evaluations.measurement.PersonalData;
import fr.ctg.kit.problem.Faults;
import java.util.List;

/** Whether what a mapping says in words, and is kept with it, speaks of one person. */
final class MappingTexts {

  private final Faults faults = new Faults();

  private MappingTexts() {}

  /**
   * @throws fr.ctg.kit.problem.RuleBroken with the place of each text that does
   */
  static void check(Mapping mapping) {
    MappingTexts texts = new MappingTexts();
    texts.layout(mapping);
    for (int i = 0; i < mapping.values().size(); i++) {
      texts.value(mapping.values().get(i), texts.faults.at("values", i));
    }
    Translations translations = mapping.translations();
    texts.translations("indicator", translations.indicator());
    texts.translations("territory", translations.territory());
    texts.translations("period", translations.period());
    texts.translations("breakdown", translations.breakdown());
    Faults skip = texts.faults.at("skip");
    words("indicator", mapping.skip().indicator(), skip);
    words("territory", mapping.skip().territory(), skip);
    words("period", mapping.skip().period(), skip);
    words("ignoredColumns", mapping.ignoredColumns(), texts.faults);
    texts.faults.refuseIfAny();
  }

  private void layout(Mapping mapping) {
    PersonalData.check(mapping.code(), "code", faults);
    PersonalData.check(mapping.name(), "name", faults);
    PersonalData.check(mapping.sheet(), "sheet", faults);
    stated(mapping.period(), "period");
    stated(mapping.territory(), "territory");
    stated(mapping.breakdown(), "breakdown");
    stated(mapping.status(), "status");
    stated(mapping.comment(), "comment");
  }

  private void stated(Stated stated, String field) {
    if (stated != null) {
      PersonalData.check(stated.column(), "column", faults.at(field));
      PersonalData.check(stated.constant(), "constant", faults.at(field));
    }
  }

  private void value(ValueColumn value, Faults at) {
    PersonalData.check(value.column(), "column", at);
    PersonalData.check(value.indicator(), "indicator", at);
    PersonalData.check(value.indicatorColumn(), "indicatorColumn", at);
    PersonalData.check(value.breakdown(), "breakdown", at);
    PersonalData.check(value.territory(), "territory", at);
  }

  private void translations(String kind, List<Translation> translations) {
    for (int i = 0; i < translations.size(); i++) {
      Faults at = faults.at("translations", kind, i);
      PersonalData.check(translations.get(i).from(), "from", at);
      PersonalData.check(translations.get(i).to(), "to", at);
    }
  }

  private static void words(String field, List<String> words, Faults faults) {
    for (int i = 0; i < words.size(); i++) {
      PersonalData.check(words.get(i), Integer.toString(i), faults.at(field));
    }
  }
}
