package fr.ctg.evaluations.dictionary;

import fr.ctg.evaluations.dictionary.DictionaryEntry.ResponsiblePartner;
import fr.ctg.kit.csv.CsvRows;
import java.util.stream.Collectors;

/** A data dictionary as a table, a line for each indicator. */
record DictionaryTable(DictionaryResponse dictionary) {

  void write(CsvRows csv) {
    csv.row(
        "axis",
        "objective",
        "action",
        "code",
        "label",
        "definition",
        "formula",
        "source",
        "unit",
        "decimals",
        "measure",
        "nature",
        "direction",
        "over_time",
        "over_territories",
        "frequency",
        "due_days",
        "rules",
        "responsible_partners",
        "status",
        "illustrative",
        "as_of",
        "known_at",
        "framework_version");
    for (DictionaryEntry one : dictionary.indicators()) {
      csv.row(
          one.axis(),
          one.objective(),
          one.action(),
          one.code(),
          one.label(),
          one.definition(),
          one.formula(),
          one.source(),
          one.unit(),
          one.decimals(),
          one.measure(),
          one.nature(),
          one.direction(),
          one.overTime(),
          one.overTerritories(),
          one.frequency(),
          one.dueDays(),
          String.join(" ", one.rules()),
          one.responsiblePartners().stream()
              .map(ResponsiblePartner::code)
              .collect(Collectors.joining(" ")),
          one.status(),
          one.illustrative(),
          dictionary.asOf(),
          dictionary.knownAt(),
          dictionary.frameworkVersion());
    }
  }
}
