package fr.ctg.evaluations.report;

import fr.ctg.evaluations.evaluation.DifferenceUnit;
import fr.ctg.evaluations.scoring.ObservationStatus;
import fr.ctg.evaluations.scoring.Reason;
import fr.ctg.evaluations.scoring.Status;
import fr.ctg.kit.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The columns of tables of indicators: all of the row in data, the essential on the page. */
final class IndicatorColumns {

  static final List<Column<IndicatorRow>> ALL =
      List.of(
          Column.data("axis", "Axe", "Axis", IndicatorRow::axis),
          Column.data("objective", "Objectif", "Objective", IndicatorRow::objective),
          Column.data("code", "Code", "Code", IndicatorRow::code),
          Column.data("label", "Indicateur", "Indicator", IndicatorRow::label),
          Column.page("name", "Indicateur", "Indicator", IndicatorColumns::name),
          Column.data("unit", "Unité", "Unit", IndicatorRow::unit),
          Column.data("nature", "Nature", "Nature", IndicatorRow::nature),
          Column.data("direction", "Sens", "Direction", IndicatorRow::direction),
          Column.data("weight", "Poids", "Weight", IndicatorRow::weight),
          Column.data("illustrative", "Illustratif", "Illustrative", IndicatorRow::illustrative),
          Column.shown("baseline", "Valeur initiale", "Baseline", IndicatorRow::baseline),
          Column.data("baseline_on", "Au", "On", IndicatorRow::baselineOn),
          Column.data("target", "Valeur cible", "Target", IndicatorRow::target),
          Column.data("target_on", "Échéance", "Due on", IndicatorRow::targetOn),
          Column.data("low", "Borne basse", "Lower bound", IndicatorRow::low),
          Column.data("high", "Borne haute", "Upper bound", IndicatorRow::high),
          Column.page("aim", "Valeur cible", "Target", IndicatorColumns::aim),
          Column.data(
              "target_since", "Cible en vigueur depuis", "Target since", IndicatorRow::targetSince),
          Column.data("target_decided_by", "Décision", "Decision", IndicatorRow::targetDecidedBy),
          Column.shown("actual", "Valeur actuelle", "Actual", IndicatorRow::actual),
          Column.data("period", "Période", "Period", IndicatorRow::period),
          Column.data("observation_status", "Qualité", "Quality", IndicatorRow::observationStatus),
          Column.data("measurements", "Mesures", "Measurements", IndicatorRow::measurements),
          Column.data("stale", "Donnée ancienne", "Stale", IndicatorRow::stale),
          Column.data(
              "partial_period",
              "Période incomplète",
              "Partial period",
              IndicatorRow::partialPeriod),
          Column.data("partial", "Valeur incomplète", "Partial figure", IndicatorRow::partial),
          Column.page(
              "quality", "Période et qualité", "Period and quality", IndicatorColumns::quality),
          Column.shown("expected", "Attendu", "Expected", IndicatorRow::expected),
          Column.data(
              "expected_share",
              "Part attendue (%)",
              "Expected share (%)",
              IndicatorRow::expectedShare),
          Column.data("raw", "Avancement brut (%)", "Raw achievement (%)", IndicatorRow::raw),
          Column.percent("bounded", "Avancement", "Achievement", IndicatorRow::bounded),
          Column.data(
              "annual_target", "Cible de l'année", "Annual target", IndicatorRow::annualTarget),
          Column.data(
              "annual_bounded",
              "Avancement annuel (%)",
              "Annual achievement (%)",
              IndicatorRow::annualBounded),
          Column.page(
              "gap",
              "Écart à l'attendu",
              "Gap to expected",
              row -> signed(row, row.gapToExpected())),
          Column.page("trend", "Évolution sur un an", "Trend", IndicatorColumns::trend),
          Column.shown("pace", "Rythme", "Pace", IndicatorRow::pace),
          Column.data("status", "Statut", "Status", IndicatorRow::status),
          Column.page("standing", "Statut", "Status", IndicatorColumns::standing),
          Column.data("reason", "Raison", "Reason", IndicatorRow::reason),
          Column.data(
              "differences_in",
              "Unité des écarts",
              "Unit of differences",
              IndicatorRow::differencesIn),
          Column.data(
              "gap_to_target", "Écart à la cible", "Gap to target", IndicatorRow::gapToTarget),
          Column.data(
              "gap_to_expected",
              "Écart à l'attendu",
              "Gap to expected",
              IndicatorRow::gapToExpected),
          Column.data(
              "previous_period",
              "Période précédente",
              "Previous period",
              IndicatorRow::previousPeriod),
          Column.data("previous", "Valeur précédente", "Previous figure", IndicatorRow::previous),
          Column.data("difference", "Évolution", "Difference", IndicatorRow::difference),
          Column.data("relative", "Évolution (%)", "Difference (%)", IndicatorRow::relative),
          Column.data("movement", "Tendance", "Movement", IndicatorRow::movement),
          Column.data("projected", "Valeur projetée", "Projected figure", IndicatorRow::projected),
          Column.data(
              "projected_raw",
              "Avancement projeté (%)",
              "Projected achievement (%)",
              IndicatorRow::projectedRaw),
          Column.data(
              "target_reached",
              "Cible atteinte à ce rythme",
              "Target reached",
              IndicatorRow::targetReached),
          Column.page("why", "Remarque", "Remark", IndicatorColumns::remark));

  private IndicatorColumns() {}

  private static String name(IndicatorRow row) {
    List<String> details = new ArrayList<>();
    details.add(row.code());
    if (row.unit() != null) {
      details.add(row.unit());
    }
    if (row.illustrative() && !row.label().contains("(illustratif)")) {
      details.add("illustratif");
    }
    return row.label() + " (" + String.join(", ", details) + ")";
  }

  private static String aim(IndicatorRow row) {
    if (row.target() != null) {
      return say(row.target()) + " au " + say(row.targetOn());
    }
    if (row.low() == null) {
      return row.high() == null ? null : "au plus " + say(row.high());
    }
    return row.high() == null
        ? "au moins " + say(row.low())
        : "de " + say(row.low()) + " à " + say(row.high());
  }

  private static String quality(IndicatorRow row) {
    List<String> said = new ArrayList<>();
    if (row.period() != null) {
      said.add(period(row.period()));
    }
    if (row.observationStatus() != null && row.observationStatus() != ObservationStatus.A) {
      said.add(say(row.observationStatus()));
    }
    if (row.stale()) {
      said.add("donnée ancienne");
    }
    return said.isEmpty() ? null : String.join(", ", said);
  }

  private static String trend(IndicatorRow row) {
    return row.difference() == null
        ? null
        : arrow(row.difference())
            + "\u00a0"
            + signed(row, row.difference())
            + (row.movement() == null ? "" : ", " + say(row.movement()));
  }

  private static String arrow(BigDecimal difference) {
    return switch (difference.signum()) {
      case 1 -> "↗";
      case -1 -> "↘";
      default -> "→";
    };
  }

  private static String signed(IndicatorRow row, BigDecimal difference) {
    return difference == null
        ? null
        : (difference.signum() > 0 ? "+" : "")
            + say(difference)
            + (row.differencesIn() == DifferenceUnit.POINTS ? "\u00a0pt" : "");
  }

  /** What is only followed, or closed, has no status: that is not the same as no data. */
  private static Object standing(IndicatorRow row) {
    return isOutside(row) ? "non noté" : row.status();
  }

  private static String remark(IndicatorRow row) {
    List<String> said = new ArrayList<>();
    if (row.reason() != null) {
      said.add(say(row.reason()));
    }
    if (row.raw() != null && row.raw().compareTo(row.bounded()) != 0) {
      said.add("brut\u00a0: " + say(row.raw()) + "\u00a0%");
    }
    if (row.partialPeriod() != null) {
      said.add(
          "plus récent, incomplet\u00a0: "
              + period(row.partialPeriod())
              + (row.partial() == null ? "" : ", " + say(row.partial())));
    }
    if (row.projected() != null && row.targetReached() != null && !row.targetReached()) {
      said.add("à ce rythme\u00a0: " + say(row.projected()) + " au " + say(row.targetOn()));
    }
    if (row.targetDecidedBy() != null) {
      said.add("cible de la décision " + row.targetDecidedBy());
    }
    return said.isEmpty() ? null : String.join(" ; ", said);
  }

  /** Whether the committee should look at it. */
  static boolean isWatched(IndicatorRow row) {
    return !isOutside(row) && (row.status() != Status.ON_TRACK || row.stale());
  }

  private static boolean isOutside(IndicatorRow row) {
    return row.reason() == Reason.NOT_SCORED || row.reason() == Reason.CLOSED;
  }

  private static String period(String canonical) {
    return Words.period(Period.parse(canonical), Locale.FRENCH);
  }

  // The page is in French whatever language its reader asked for.
  private static String say(Object value) {
    return Words.of(value, Locale.FRENCH);
  }
}
