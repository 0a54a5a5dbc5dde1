package fr.ctg.conventions.renewal;

import fr.ctg.conventions.indicator.Indicator;
import fr.ctg.conventions.indicator.IndicatorRequest.BaselineRequest;
import fr.ctg.conventions.indicator.Measure;
import fr.ctg.conventions.renewal.RenewalRequest.RenewedBaseline;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The baselines that a renewal gives, by the indicator that each is for. */
final class RenewedBaselines {

  private static final String INDICATORS = "indicators";

  // An indicator is checked as if its own request, with this one baseline, had been sent.
  private static final Pattern OF_INDICATOR =
      Pattern.compile("^/" + INDICATORS + "/(\\d+)/baselines/0");

  private final List<RenewedBaseline> stated;
  private final Map<String, Integer> places = new HashMap<>();

  private RenewedBaselines(List<RenewedBaseline> stated) {
    this.stated = stated;
  }

  /**
   * @param continuing the indicators that go on
   * @param all the codes of all that there were
   * @param faults receives what names no indicator that can have a baseline
   */
  static RenewedBaselines of(
      List<RenewedBaseline> stated,
      Map<String, Indicator> continuing,
      Set<String> all,
      Faults faults) {
    RenewedBaselines baselines = new RenewedBaselines(stated);
    for (int i = 0; i < stated.size(); i++) {
      String code = stated.get(i).indicator();
      Faults here = faults.at("baselines", i, "indicator");
      if (baselines.places.putIfAbsent(code, i) != null) {
        here.add(
            "duplicate",
            Text.of(
                "L'indicateur « %s » a déjà une valeur initiale dans cette requête.",
                "Indicator \"%s\" has a baseline in this request already.", code));
      } else {
        checkIndicator(code, continuing.get(code), all, here);
      }
    }
    return baselines;
  }

  private static void checkIndicator(
      String code, Indicator indicator, Set<String> all, Faults faults) {
    if (!all.contains(code)) {
      faults.add(
          "unknown-indicator",
          Text.of(
              "La convention qui s'achève n'a pas d'indicateur « %s ».",
              "The convention that ends has no indicator \"%s\".", code));
    } else if (indicator == null) {
      faults.add(
          "indicator-closed",
          Text.of(
              "L'indicateur « %s », ou son objectif, est clos : il n'est pas repris.",
              "Indicator \"%s\", or its objective, is closed: it is not taken over.", code));
    } else if (indicator.figure().measure() == Measure.QUALITATIVE) {
      faults.add(
          "no-figures",
          Text.of(
              "« %s » est une appréciation QUALITATIVE : elle n'a pas de valeur initiale chiffrée.",
              "\"%s\" is a QUALITATIVE appraisal: it has no baseline in figures.", code));
    }
  }

  /** That of an indicator; null for none, or for one that can have none. */
  BaselineRequest of(Indicator indicator) {
    Integer place = places.get(indicator.code());
    return place == null || indicator.figure().measure() == Measure.QUALITATIVE
        ? null
        : stated.get(place).asOfIndicator();
  }

  /** Where what is wrong with an indicator is collected. */
  Faults at(Indicator indicator, Faults faults) {
    Integer place = places.get(indicator.code());
    return faults.at(INDICATORS, place == null ? indicator.code() : place);
  }

  /**
   * @throws RuleBroken with all that was found, if anything was, in the places of the request
   */
  static void refuseIfAny(Faults faults) {
    if (!faults.isEmpty()) {
      throw new RuleBroken(faults.all().stream().map(RenewedBaselines::placed).toList());
    }
  }

  private static Fault placed(Fault fault) {
    String pointer = OF_INDICATOR.matcher(fault.name()).replaceFirst("/baselines/$1");
    return Fault.at(pointer, fault.code(), fault.detail());
  }
}
