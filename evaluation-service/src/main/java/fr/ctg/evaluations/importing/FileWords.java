package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.mapping.Mapping;
import fr.ctg.evaluations.mapping.Spelling;
import fr.ctg.evaluations.mapping.Translation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a file in one column: what they stand for, and those whose lines are left out. */
final class FileWords {

  private final Map<String, String> translations = new HashMap<>();
  private final Set<String> skipped = new HashSet<>();

  private FileWords(List<Translation> translations, List<String> skipped) {
    translations.forEach(one -> this.translations.put(Spelling.plain(one.from()), one.to()));
    skipped.forEach(text -> this.skipped.add(Spelling.plain(text)));
  }

  static FileWords ofIndicators(Mapping mapping) {
    return new FileWords(mapping.translations().indicator(), mapping.skip().indicator());
  }

  static FileWords ofTerritories(Mapping mapping) {
    return new FileWords(mapping.translations().territory(), mapping.skip().territory());
  }

  static FileWords ofPeriods(Mapping mapping) {
    return new FileWords(mapping.translations().period(), mapping.skip().period());
  }

  static FileWords ofBreakdowns(Mapping mapping) {
    return new FileWords(mapping.translations().breakdown(), List.of());
  }

  /** What the text stands for; itself where that is not said. */
  String translated(String text) {
    return translations.isEmpty() || text == null
        ? text
        : translations.getOrDefault(Spelling.plain(text.strip()), text);
  }

  /** Whether its line is to be left out, by what is written or by what that stands for. */
  boolean isSkipped(String text) {
    return !skipped.isEmpty()
        && text != null
        && (skipped.contains(Spelling.plain(text.strip()))
            || skipped.contains(Spelling.plain(translated(text))));
  }
}
