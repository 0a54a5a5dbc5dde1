package fr.ctg.conventions.indicator;

import java.util.List;
import java.util.Map;

/** Indicators as clients state them. */
public final class Indicators {

  private Indicators() {}

  /** One of objective O1 that goes from 200 to 260, as the domain's worked example does. */
  public static Map<String, Object> increasing(String code) {
    return Map.ofEntries(
        Map.entry("code", code),
        Map.entry("label", "Familles accueillies"),
        Map.entry("objective", "O1"),
        Map.entry("measure", "COUNT"),
        Map.entry("nature", "OUTPUT"),
        Map.entry("direction", "INCREASE"),
        Map.entry("overTime", "SUM"),
        Map.entry("overTerritories", "SUM"),
        Map.entry("frequency", "YEAR"),
        Map.entry("unit", "familles"),
        Map.entry("decimals", 0),
        Map.entry("baselines", List.of(Map.of("period", "2017", "value", 200))),
        Map.entry("targets", List.of(reaching("2021-12-31", 260))));
  }

  public static Map<String, Object> reaching(String on, Object value) {
    return Map.of("points", List.of(Map.of("on", on, "value", value)));
  }
}
