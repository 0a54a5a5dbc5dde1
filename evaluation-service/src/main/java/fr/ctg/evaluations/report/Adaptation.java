package fr.ctg.evaluations.report;

import fr.ctg.kit.text.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something agreed that was changed after the signature, and is in force. */
@Schema(name = "ReportAdaptation")
record Adaptation(
    @Schema(description = "The first day on which it applies.", examples = "2020-04-01")
        LocalDate appliesFrom,
    @Schema(
            description = "The decision or amendment behind it.",
            maxLength = 100,
            examples = "D-2020-01")
        String decidedBy,
    @Schema(description = "What kind of thing was changed.") Thing what,
    @Schema(
            description = "Its code; of a target or baseline that of its indicator.",
            maxLength = 60)
        String code,
    @Schema(description = "What it is called.", maxLength = 2000) String label,
    @Schema(description = "What of it was changed, in words.", maxLength = 100) String property,
    @Schema(description = "What it said before; absent for what is new.", maxLength = 20000)
        String before,
    @Schema(
            description = "What it says since; absent for what says nothing more.",
            maxLength = 20000)
        String after,
    @Schema(description = "Whether it came into force in the period of the report.")
        boolean inPeriod) {

  static final List<Column<Adaptation>> COLUMNS =
      List.of(
          Column.shown("applies_from", "À compter du", "From", Adaptation::appliesFrom),
          Column.shown("decided_by", "Décision", "Decision", Adaptation::decidedBy),
          Column.shown("what", "Objet", "What", Adaptation::what),
          Column.shown("code", "Code", "Code", Adaptation::code),
          Column.shown("label", "Intitulé", "Label", Adaptation::label),
          Column.shown("property", "Ce qui change", "What changes", Adaptation::property),
          Column.shown("before", "Avant", "Before", Adaptation::before),
          Column.shown("after", "Après", "After", Adaptation::after),
          Column.shown("in_period", "Dans la période", "In the period", Adaptation::inPeriod));

  static final Comparator<Adaptation> ORDER =
      Comparator.comparing(Adaptation::appliesFrom)
          .thenComparing(Adaptation::what)
          .thenComparing(Adaptation::code)
          .thenComparing(Adaptation::property);

  /** What can be adapted. */
  enum Thing implements Words.Named {
    OBJECTIVE("Objectif", "Objective"),
    ACTION("Action", "Action"),
    INDICATOR("Indicateur", "Indicator"),
    BASELINE("Valeur initiale", "Baseline"),
    TARGET("Valeur cible", "Target");

    private final Text label;

    Thing(String fr, String en) {
      this.label = new Text(fr, en);
    }

    @Override
    public Text label() {
      return label;
    }
  }
}
