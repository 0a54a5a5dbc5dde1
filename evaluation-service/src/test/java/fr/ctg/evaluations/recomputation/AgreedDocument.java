package fr.ctg.evaluations.recomputation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** What was agreed as convention-service tells it: maps, lists and texts, to be written as JSON. */
public final class AgreedDocument {

  private static final String THEN = "2018-01-22T09:00:00Z";

  private final Agreed agreed;

  private AgreedDocument(Agreed agreed) {
    this.agreed = agreed;
  }

  public static Map<String, Object> of(Agreed agreed, UUID id, String reference, long version) {
    AgreedDocument document = new AgreedDocument(agreed);
    Map<String, Object> convention = new LinkedHashMap<>();
    convention.put("id", id);
    convention.put("reference", reference);
    convention.put("title", "Convention " + reference);
    convention.put("state", agreed.terminatedOn() == null ? "ACTIVE" : "TERMINATED");
    convention.put("signedOn", agreed.effectiveFrom().toString());
    convention.put("effectiveFrom", agreed.effectiveFrom().toString());
    if (agreed.terminatedOn() != null) {
      convention.put("terminatedOn", agreed.terminatedOn().toString());
    }
    convention.put("onTrackFrom", text(agreed.onTrackFrom()));
    convention.put("atRiskFrom", text(agreed.atRiskFrom()));
    versions(convention, agreed.perimeters(), Agreed.Covered::appliesFrom, document::ofConvention);
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("convention", convention);
    all.put("version", version);
    all.put("recordedAt", THEN);
    all.put("partners", each(List.of("ASSO-LAEP", "CAF-41", "VILLE-BLOIS"), document::partner));
    all.put("territories", each(agreed.territories(), document::territory));
    all.put("axes", each(agreed.axes(), document::axis));
    return all;
  }

  private static <T> List<Object> each(List<T> things, Function<T, Map<String, Object>> told) {
    List<Object> all = new ArrayList<>();
    things.forEach(one -> all.add(withoutNulls(new LinkedHashMap<>(told.apply(one)))));
    return all;
  }

  /** What is unknown is absent. */
  private static Map<String, Object> withoutNulls(Map<String, Object> told) {
    told.values().removeIf(Objects::isNull);
    return told;
  }

  static String text(Fraction number) {
    if (number == null) {
      return null;
    }
    BigDecimal decimal = number.decimal();
    return decimal.setScale(Math.max(2, decimal.scale())).toPlainString();
  }

  private static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static Map<String, Object> thing() {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("id", UUID.randomUUID());
    return thing;
  }

  private Map<String, Object> partner(String code) {
    Map<String, Object> partner = thing();
    partner.put("code", code);
    partner.put("name", code);
    partner.put("kind", "ASSOCIATION");
    return partner;
  }

  private Map<String, Object> key(String code) {
    return agreed.territories().stream()
        .filter(one -> one.code().equals(code))
        .<Map<String, Object>>map(one -> Map.of("kind", one.kind(), "code", code))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, Object> territory(Agreed.Territory territory) {
    Map<String, Object> told = thing();
    told.put("kind", territory.kind());
    told.put("code", territory.code());
    if (territory.parent() != null) {
      told.put("parent", key(territory.parent()));
    }
    return told;
  }

  private Map<String, Object> axis(Agreed.Axis axis) {
    Map<String, Object> told = thing();
    told.put("code", axis.code());
    told.put("name", axis.code());
    told.put("position", 1);
    told.put("weight", text(axis.weight()));
    told.put("objectives", each(axis.objectives(), one -> objective(one, "STRATEGIC")));
    return told;
  }

  private Map<String, Object> objective(Agreed.Objective objective, String kind) {
    Map<String, Object> told = thing();
    told.put("code", objective.code());
    told.put("kind", kind);
    versions(
        told,
        objective.standings(),
        Agreed.Standing::appliesFrom,
        standing -> ofObjective(objective, standing));
    told.put("indicators", each(objective.indicators(), one -> indicator(one, objective.code())));
    told.put("actions", each(List.of(objective.code()), this::action));
    told.put(
        "operationalObjectives",
        each(objective.operational(), one -> objective(one, "OPERATIONAL")));
    return told;
  }

  /**
   * What was said last is said by the thing itself, what before that by its versions.
   *
   * @param said all that may change of it
   */
  private static <T> void versions(
      Map<String, Object> told,
      List<T> timeline,
      Function<T, LocalDate> appliesFrom,
      Function<T, Map<String, Object>> said) {
    List<Object> versions = new ArrayList<>();
    for (T one : timeline) {
      Map<String, Object> version = version(versions.size() + 1, appliesFrom.apply(one));
      if (versions.size() + 1 < timeline.size()) {
        version.put("content", withoutNulls(said.apply(one)));
      }
      versions.add(version);
    }
    told.putAll(said.apply(timeline.get(timeline.size() - 1)));
    told.put("versions", versions);
  }

  private Map<String, Object> ofConvention(Agreed.Covered covered) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("effectiveTo", text(agreed.effectiveTo()));
    said.put("perimeter", covered.codes().stream().map(this::key).toList());
    return said;
  }

  private static Map<String, Object> ofObjective(
      Agreed.Objective objective, Agreed.Standing standing) {
    Map<String, Object> said = ofBoth(standing);
    said.put("statement", "Atteindre " + objective.code());
    said.put("secondaryAxes", List.of());
    return said;
  }

  private static Map<String, Object> ofIndicator(
      Agreed.Indicator indicator, Agreed.Standing standing) {
    Map<String, Object> said = ofBoth(standing);
    said.put("label", "Nombre " + indicator.code());
    said.put("definition", "Ce que compte " + indicator.code());
    said.put("responsiblePartners", standing.partners());
    said.put("dueDays", 30);
    return said;
  }

  private static Map<String, Object> ofBoth(Agreed.Standing standing) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("weight", text(standing.weight()));
    said.put("status", standing.closed() ? "CLOSED" : "OPEN");
    return said;
  }

  private static Map<String, Object> version(int number, LocalDate appliesFrom) {
    Map<String, Object> version = new LinkedHashMap<>();
    version.put("number", number);
    version.put("appliesFrom", text(appliesFrom));
    version.put("recordedAt", THEN);
    return version;
  }

  /** What is done for an objective. */
  private Map<String, Object> action(String objective) {
    Map<String, Object> told = thing();
    told.put("number", objective + ".1");
    told.put("title", "Agir pour " + objective);
    told.put("objectives", List.of(objective));
    told.put("status", "IN_PROGRESS");
    told.put("appliesFrom", text(agreed.effectiveFrom()));
    told.put("versions", List.of(version(1, agreed.effectiveFrom())));
    return told;
  }

  private Map<String, Object> indicator(Agreed.Indicator indicator, String objective) {
    Map<String, Object> told = thing();
    told.put("code", indicator.code());
    told.put("objective", objective);
    told.put("measure", indicator.measure());
    told.put("nature", indicator.nature());
    told.put("direction", indicator.direction());
    told.put("overTime", indicator.overTime());
    told.put("overTerritories", indicator.overTerritories());
    told.put("yearToDate", indicator.yearToDate());
    told.put("resetYear", indicator.reset());
    told.put("frequency", indicator.rhythm());
    told.put("dimensions", each(indicator.dimensions(), AgreedDocument::dimension));
    told.put("territoryKind", indicator.territoryKind());
    told.put("factor", text(indicator.factor()));
    told.put("decimals", indicator.decimals());
    told.put("targetKind", indicator.cumulated() ? "CUMULATED" : "LEVEL");
    told.put("appliesFrom", text(indicator.appliesFrom()));
    if (indicator.measure() == Agreed.Measure.SCORE) {
      told.put("minimum", "0");
      told.put("maximum", "200");
    }
    versions(
        told,
        indicator.standings(),
        Agreed.Standing::appliesFrom,
        standing -> ofIndicator(indicator, standing));
    told.put("baselines", each(indicator.baselines(), AgreedDocument::baseline));
    told.put("targets", each(indicator.targets(), AgreedDocument::target));
    return told;
  }

  private static Map<String, Object> dimension(Agreed.Dimension dimension) {
    return Map.of(
        "code", dimension.code(),
        "label", dimension.code(),
        "partition", dimension.partition(),
        "categories", dimension.categories());
  }

  private static Map<String, Object> baseline(Agreed.Baseline baseline) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("appliesFrom", text(baseline.appliesFrom()));
    told.put("on", text(baseline.on()));
    told.put("value", text(baseline.value()));
    return told;
  }

  private static Map<String, Object> target(Agreed.Target target) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("appliesFrom", text(target.appliesFrom()));
    told.put(
        "points",
        each(target.points(), one -> Map.of("on", text(one.on()), "value", text(one.value()))));
    told.put("low", text(target.low()));
    told.put("high", text(target.high()));
    told.put("tolerance", text(target.tolerance()));
    return told;
  }
}
