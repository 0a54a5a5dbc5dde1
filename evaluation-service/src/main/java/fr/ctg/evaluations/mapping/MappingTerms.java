package fr.ctg.evaluations.mapping;

import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Indicator.Measure;
import fr.ctg.evaluations.framework.Territory;
import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Suggestions;
import fr.ctg.kit.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a mapping names what the convention has. */
final class MappingTerms {

  private final Map<String, Indicator> indicators;
  private final Set<String> territories = new HashSet<>();
  private final Suggestions likeIndicators;
  private final Suggestions likeTerritories;
  private final Faults faults = new Faults();

  private MappingTerms(Framework framework) {
    this.indicators = framework.indicators();
    Stream.concat(
            framework.convention().perimeter().stream(),
            framework.territories().stream().map(Territory::key))
        .forEach(this::know);
    this.likeIndicators = new Suggestions(indicators.keySet());
    this.likeTerritories = new Suggestions(territories);
  }

  /**
   * @throws RuleBroken with all that the convention does not have
   */
  static void check(Mapping mapping, Framework framework) {
    MappingTerms terms = new MappingTerms(framework);
    terms.check(mapping);
    terms.faults.refuseIfAny();
  }

  private void check(Mapping mapping) {
    if (mapping.territory() != null) {
      territory(mapping.territory().constant(), faults.at("territory", "constant"));
    }
    for (int i = 0; i < mapping.values().size(); i++) {
      ValueColumn value = mapping.values().get(i);
      Faults at = faults.at("values", i);
      indicator(value.indicator(), at.at("indicator")).ifPresent(known -> fits(known, value, at));
      territory(value.territory(), at.at("territory"));
    }
    List<Translation> ofIndicators = mapping.translations().indicator();
    for (int i = 0; i < ofIndicators.size(); i++) {
      indicator(ofIndicators.get(i).to(), faults.at("translations", "indicator", i, "to"));
    }
    List<Translation> ofTerritories = mapping.translations().territory();
    for (int i = 0; i < ofTerritories.size(); i++) {
      territory(ofTerritories.get(i).to(), faults.at("translations", "territory", i, "to"));
    }
  }

  private Optional<Indicator> indicator(String code, Faults at) {
    Optional<Indicator> known = Optional.ofNullable(code).map(indicators::get);
    if (code != null && known.isEmpty()) {
      String cut = Excerpt.of(code);
      at.add(
          "unknown-indicator",
          like(
              Text.of(
                  "L'indicateur « %s » n'existe pas dans cette convention.",
                  "There is no indicator \"%s\" in this convention.", cut),
              likeIndicators.near(code)));
    }
    return known;
  }

  private void territory(String reference, Faults at) {
    if (reference != null && !territories.contains(reference)) {
      String cut = Excerpt.of(reference);
      at.add(
          "unknown-territory",
          like(
              Text.of(
                  "Le territoire « %s » n'est pas dans cette convention.",
                  "Territory \"%s\" is not in this convention.", cut),
              likeTerritories.near(reference)));
    }
  }

  private static void fits(Indicator indicator, ValueColumn value, Faults at) {
    Measure measure = indicator.measure();
    at.require(
        measure != Measure.QUALITATIVE,
        "indicator",
        "qualitative-not-imported",
        Text.of(
            "L'indicateur « %s » est qualitatif : il n'a pas de nombre ; retirez cette colonne.",
            "Indicator \"%s\" is qualitative: it has no number; remove this column.",
            indicator.code()));
    at.require(
        value.part() == Part.VALUE || measure == Measure.RATIO || measure == Measure.MEAN,
        "part",
        "parts-not-allowed",
        Text.of(
            "L'indicateur « %s » n'est pas un rapport : sa colonne donne une valeur, pas une partie.",
            "Indicator \"%s\" is no ratio: its column gives a value, not a part.",
            indicator.code()));
  }

  private void know(TerritoryKey key) {
    territories.add(key.code());
    territories.add(key.kind() + ":" + key.code());
    territories.add(key.toString());
    if (!key.vintage().isEmpty()) {
      territories.add(key.code() + "@" + key.vintage());
    }
  }

  private static Text like(Text what, Optional<String> near) {
    return near.map(
            code ->
                new Text(
                    what.fr() + " Vouliez-vous dire « " + code + " » ?",
                    what.en() + " Did you mean \"" + code + "\"?"))
        .orElse(what);
  }
}
