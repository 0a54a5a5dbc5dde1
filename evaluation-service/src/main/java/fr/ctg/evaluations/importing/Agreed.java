package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Territory;
import fr.ctg.evaluations.framework.TerritoryKey;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What rows are checked against: what was agreed, found by the words that rows use.
 *
 * @param today the day of the check, whose perimeter is meant where a row names no territory;
 *     whatever an amendment adds or takes away may be named
 * @param lastDay the last day of the convention
 * @param territories by their code; several kinds and vintages may share one
 */
record Agreed(
    LocalDate today,
    LocalDate lastDay,
    Map<String, Indicator> indicators,
    List<TerritoryKey> perimeter,
    Map<String, List<TerritoryKey>> territories) {

  static Agreed of(Framework framework, LocalDate today) {
    List<TerritoryKey> perimeter = framework.convention().perimeterOn(today);
    return new Agreed(
        today,
        framework.convention().lastDay(),
        Collections.unmodifiableMap(new HashMap<>(framework.indicators())),
        perimeter,
        Stream.of(
                perimeter.stream(),
                framework.convention().perimeter().stream(),
                framework.territories().stream().map(Territory::key))
            .flatMap(Function.identity())
            .distinct()
            .collect(
                Collectors.groupingBy(
                    TerritoryKey::code, LinkedHashMap::new, Collectors.toList())));
  }

  /** Whether some indicator is broken down by a dimension of this code. */
  boolean hasDimension(String code) {
    return indicators.values().stream()
        .flatMap(indicator -> indicator.dimensions().stream())
        .anyMatch(dimension -> dimension.code().equals(code));
  }
}
