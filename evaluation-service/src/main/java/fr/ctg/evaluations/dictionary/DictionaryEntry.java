package fr.ctg.evaluations.dictionary;

import fr.ctg.evaluations.framework.Axis;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Objective;
import fr.ctg.kit.period.Frequency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an indicator means. */
@Schema(name = "DictionaryEntry")
record DictionaryEntry(
    @Schema(description = "The code of its axis.", maxLength = 60, examples = "PARENTALITE")
        String axis,
    @Schema(description = "The code of its objective.", maxLength = 60, examples = "PAR-1")
        String objective,
    @Schema(description = "The number of the action it follows; absent for none.", maxLength = 60)
        String action,
    @Schema(description = "Its code.", maxLength = 60, examples = "NB_FAM_LAEP") String code,
    @Schema(description = "Its name.", maxLength = 300) String label,
    @Schema(description = "What is counted, and what is not.", maxLength = 20000) String definition,
    @Schema(description = "How its values are computed before they are sent.", maxLength = 20000)
        String formula,
    @Schema(description = "Where they come from.", maxLength = 20000) String source,
    @Schema(description = "Their unit.", maxLength = 60, examples = "familles") String unit,
    @Schema(description = "To how many decimals they are shown.", examples = "0") int decimals,
    @Schema(description = "What the values are.") Indicator.Measure measure,
    @Schema(description = "Where it stands between means and effects.") Indicator.Nature nature,
    @Schema(description = "Which way is better; absent where there is none.")
        Indicator.Direction direction,
    @Schema(description = "How values of several periods make one.") Indicator.OverTime overTime,
    @Schema(description = "How values of several territories or partners make one.")
        Indicator.OverTerritories overTerritories,
    @Schema(description = "How often it is reported.") Frequency frequency,
    @Schema(description = "Days after a period's end by which it is owed.", examples = "30")
        int dueDays,
    @Schema(description = "The same rules in sentences.", maxItems = 50) List<String> rules,
    @Schema(description = "Who owes it; empty where anybody may report it.", maxItems = 1000)
        List<ResponsiblePartner> responsiblePartners,
    @Schema(description = "Whether it still counts.") Objective.Status status,
    @Schema(description = "Whether it was invented for a demonstration.") boolean illustrative) {

  /** A partner that owes it. */
  @Schema(name = "ResponsiblePartner")
  record ResponsiblePartner(
      @Schema(description = "Its code.", maxLength = 60, examples = "CAF-41") String code,
      @Schema(description = "Its name.", maxLength = 300) String name) {}

  /** Those in force on a day, in the order of the framework. */
  static List<DictionaryEntry> of(Framework framework, LocalDate day, Locale language) {
    Map<String, String> names = new HashMap<>();
    framework.partners().forEach(one -> names.put(one.code(), one.name()));
    List<DictionaryEntry> all = new ArrayList<>();
    for (Axis axis : framework.axes()) {
      axis.objectives().forEach(one -> collect(axis, one, day, names, language, all));
    }
    return List.copyOf(all);
  }

  private static void collect(
      Axis axis,
      Objective objective,
      LocalDate day,
      Map<String, String> names,
      Locale language,
      List<DictionaryEntry> all) {
    if (!applies(objective.appliesFrom(), day)) {
      return;
    }
    objective.indicators().stream()
        .filter(one -> applies(one.appliesFrom(), day))
        .forEach(one -> all.add(of(axis, objective, one, names, language)));
    objective
        .operationalObjectives()
        .forEach(below -> collect(axis, below, day, names, language, all));
  }

  private static boolean applies(LocalDate from, LocalDate day) {
    return from == null || !from.isAfter(day);
  }

  private static DictionaryEntry of(
      Axis axis, Objective objective, Indicator one, Map<String, String> names, Locale language) {
    return new DictionaryEntry(
        axis.code(),
        objective.code(),
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
        new Rules(one, language).sentences(),
        one.responsiblePartners().stream()
            .map(code -> new ResponsiblePartner(code, names.get(code)))
            .toList(),
        one.status(),
        one.illustrative());
  }

  /** The responsible partners' names, or what is said where there is none. */
  public String responsible() {
    return responsiblePartners.isEmpty()
        ? "tout partenaire"
        : responsiblePartners.stream()
            .map(one -> one.name() == null ? one.code() : one.name())
            .collect(Collectors.joining(", "));
  }
}
