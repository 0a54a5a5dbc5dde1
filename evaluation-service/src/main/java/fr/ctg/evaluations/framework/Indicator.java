package fr.ctg.evaluations.framework;

import com.fasterxml.jackson.databind.JsonNode;
import fr.ctg.kit.period.Frequency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What is measured, how it may be put together, who owes it and what is aimed at.
 *
 * @param objective the code of the objective it scores in
 * @param action the number of the action it follows; null for none
 * @param direction null where there is none to follow, as for CONTEXT
 * @param overTerritories how values of several territories or partners are put together
 * @param yearToDate whether a value holds everything since the start of its reset year
 * @param territoryKind the kind of territory by which values are owed; null for one value of all
 * @param factor what a RATIO is multiplied by
 * @param dueDays days after a period's end by which its value is owed
 * @param illustrative invented for a demonstration, and to be shown as such
 * @param baselines the newest that applies is in force
 * @param targets the newest that applies is in force
 * @param versions what it has said over time, oldest first
 */
public record Indicator(
    UUID id,
    String code,
    String label,
    String definition,
    String formula,
    String source,
    String objective,
    String action,
    Measure measure,
    Nature nature,
    Direction direction,
    OverTime overTime,
    OverTerritories overTerritories,
    boolean yearToDate,
    ResetYear resetYear,
    Frequency frequency,
    List<Dimension> dimensions,
    TerritoryKey.Kind territoryKind,
    String unit,
    int decimals,
    BigDecimal weight,
    BigDecimal factor,
    BigDecimal minimum,
    BigDecimal maximum,
    List<String> responsiblePartners,
    Integer dueDays,
    TargetKind targetKind,
    LocalDate appliesFrom,
    Objective.Status status,
    boolean illustrative,
    List<Baseline> baselines,
    List<Target> targets,
    List<Version> versions) {

  private static final int DUE_DAYS = 30;

  /** What the figures are. */
  public enum Measure {
    COUNT,
    AMOUNT,
    RATIO,
    MEAN,
    DISTINCT_COUNT,
    SCORE,
    QUALITATIVE
  }

  /** Where it stands between means and effects; CONTEXT is followed, never scored. */
  public enum Nature {
    INPUT,
    OUTPUT,
    OUTCOME,
    IMPACT,
    CONTEXT
  }

  /** Which way is better. */
  public enum Direction {
    INCREASE,
    DECREASE,
    MAINTAIN,
    RANGE
  }

  /** How the values of several periods make one. */
  public enum OverTime {
    SUM,
    AVERAGE,
    LAST,
    MAX,
    MIN,
    NONE
  }

  /** How the values of several territories or partners make one. */
  public enum OverTerritories {
    SUM,
    AVERAGE,
    MAX,
    MIN,
    NONE
  }

  /** The year at whose start year-to-date values begin again. */
  public enum ResetYear {
    CIVIL,
    SCHOOL,
    CONVENTION
  }

  /** Whether a target is the value of one period or the sum since the start. */
  public enum TargetKind {
    LEVEL,
    CUMULATED
  }

  public Indicator {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(frequency, "frequency");
    nature = nature == null ? Nature.OUTPUT : nature;
    overTime = overTime == null ? OverTime.NONE : overTime;
    overTerritories = overTerritories == null ? OverTerritories.NONE : overTerritories;
    resetYear = resetYear == null ? ResetYear.CIVIL : resetYear;
    dimensions = Absent.asEmpty(dimensions);
    if (factor == null) {
      factor = measure == Measure.RATIO ? BigDecimal.valueOf(100) : BigDecimal.ONE;
    }
    responsiblePartners = Absent.asEmpty(responsiblePartners);
    dueDays = dueDays == null ? Integer.valueOf(DUE_DAYS) : dueDays;
    targetKind = targetKind == null ? TargetKind.LEVEL : targetKind;
    status = status == null ? Objective.Status.OPEN : status;
    baselines = Absent.asEmpty(baselines);
    targets = Absent.asEmpty(targets);
    versions = Absent.asEmpty(versions);
  }

  /** Whether a partner owes its figures; where nobody is named, everybody may give them. */
  public boolean isOwedBy(String partner) {
    return isOwedBy(partner, responsiblePartners);
  }

  /** Whether a partner owed them on a day; that of a period is owed by who did when it ended. */
  public boolean isOwedBy(String partner, LocalDate day) {
    return isOwedBy(partner, responsiblePartnersOn(day));
  }

  /** Whether a partner has ever owed one. */
  public boolean wasEverOwedBy(String partner) {
    return isOwedBy(partner)
        || versions.stream().anyMatch(version -> isOwedBy(partner, version.appliesFrom()));
  }

  private static boolean isOwedBy(String partner, List<String> responsible) {
    return responsible.isEmpty() || responsible.contains(partner);
  }

  /** Who was responsible on a day, of those on which this is what was said, or before. */
  public List<String> responsiblePartnersOn(LocalDate day) {
    return saidOn(day)
        .map(said -> FrameworkDocument.list(said.path("responsiblePartners"), String.class))
        .orElse(responsiblePartners);
  }

  /** How many days after a period's end its value was owed by, where that ended on a day. */
  public int dueDaysOn(LocalDate day) {
    return saidOn(day).map(said -> said.path("dueDays").asInt(DUE_DAYS)).orElse(dueDays);
  }

  private Optional<JsonNode> saidOn(LocalDate day) {
    return Version.inForce(versions, day).map(Version::content);
  }

  /** The same, did it count as much and had it these targets. */
  public Indicator supposing(BigDecimal otherWeight, List<Target> otherTargets) {
    return new Indicator(
        id,
        code,
        label,
        definition,
        formula,
        source,
        objective,
        action,
        measure,
        nature,
        direction,
        overTime,
        overTerritories,
        yearToDate,
        resetYear,
        frequency,
        dimensions,
        territoryKind,
        unit,
        decimals,
        otherWeight,
        factor,
        minimum,
        maximum,
        responsiblePartners,
        dueDays,
        targetKind,
        appliesFrom,
        status,
        illustrative,
        baselines,
        otherTargets,
        versions);
  }
}
