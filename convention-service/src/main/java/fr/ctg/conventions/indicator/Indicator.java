package fr.ctg.conventions.indicator;

import fr.ctg.conventions.action.Action;
import fr.ctg.conventions.convention.Agreed;
import fr.ctg.conventions.convention.Agreement;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.objective.Objective;
import fr.ctg.conventions.partner.Partner;
import fr.ctg.conventions.territory.TerritoryKind;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import fr.ctg.kit.problem.Faults;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is measured to see whether an objective is reached: what one value is, how several make
 * another, who owes them when, where it started and where it is meant to go.
 */
@Entity
public class Indicator implements Agreed {

  @Id private UUID id;
  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY)
  private Convention convention;

  @ManyToOne(fetch = FetchType.LAZY)
  private Objective objective;

  @ManyToOne(fetch = FetchType.LAZY)
  private Action action;

  private String code;
  private String label;
  private String definition;
  private String formula;
  private String source;

  @Enumerated(EnumType.STRING)
  private Nature nature;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  @Enumerated(EnumType.STRING)
  private TargetKind targetKind;

  @Embedded private Figure figure;
  @Embedded private AggregationRules rules;

  @ElementCollection
  @CollectionTable(name = "indicator_dimension", joinColumns = @JoinColumn(name = "indicator_id"))
  @OrderColumn(name = "position")
  private List<Dimension> dimensions = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  private Frequency frequency;

  @Enumerated(EnumType.STRING)
  private TerritoryKind territoryKind;

  private int dueDays;

  @ManyToMany
  @JoinTable(
      name = "indicator_responsible_partner",
      joinColumns = @JoinColumn(name = "indicator_id"),
      inverseJoinColumns = @JoinColumn(name = "partner_id"))
  @OrderColumn(name = "position")
  private List<Partner> responsiblePartners = new ArrayList<>();

  private BigDecimal weight;
  private LocalDate appliesFrom;

  @Enumerated(EnumType.STRING)
  private IndicatorStatus status;

  private boolean illustrative;

  @ElementCollection
  @CollectionTable(name = "indicator_baseline", joinColumns = @JoinColumn(name = "indicator_id"))
  @OrderBy("appliesFrom, recordedAt")
  private List<Baseline> baselines = new ArrayList<>();

  @OneToMany(mappedBy = "indicator", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("appliesFrom, recordedAt")
  private List<Trajectory> targets = new ArrayList<>();

  protected Indicator() {}

  /** Makes an indicator; what breaks a rule goes into {@code faults}. */
  static Indicator of(Convention convention, IndicatorTerms terms, Faults faults) {
    Indicator indicator = new Indicator();
    indicator.id = Ids.next();
    indicator.convention = convention;
    indicator.describe(terms, faults);
    return indicator;
  }

  /** Makes one that is agreed after the signature. */
  static Indicator agreed(
      Convention convention, IndicatorTerms terms, Agreement agreement, Faults faults) {
    Indicator indicator = new Indicator();
    indicator.id = Ids.next();
    indicator.convention = convention;
    terms.check(indicator.term(), faults);
    if (faults.isEmpty()) {
      indicator.state(terms);
      terms.baselines().forEach(baseline -> indicator.countFrom(baseline, agreement));
      terms.targets().forEach(target -> indicator.aim(target, agreement));
    }
    return indicator;
  }

  /** States the whole indicator anew; nothing changes if a rule is broken. */
  void describe(IndicatorTerms terms, Faults faults) {
    terms.check(term(), faults);
    if (faults.isEmpty()) {
      state(terms);
      replace(baselines, Timeline.sorted(terms.baselines()));
      aim(Timeline.sorted(terms.targets()));
    }
  }

  /** States it anew but for its baselines and targets; nothing changes if a rule is broken. */
  void adapt(IndicatorTerms terms, Faults faults) {
    terms.check(termWithTargets(), faults);
    if (faults.isEmpty()) {
      state(terms);
    }
  }

  /** Another baseline, as it was decided; those before stay. */
  void countFrom(Baseline baseline, Agreement agreement) {
    baselines.add(baseline.by(agreement));
  }

  /** Another target, as it was decided; those before stay. */
  void aim(TrajectoryTerms target, Agreement agreement) {
    targets.add(Trajectory.of(this, target, agreement));
  }

  Period term() {
    return new Period(convention.term().effectiveFrom(), convention.term().effectiveTo());
  }

  // An amendment may have cut off days that a target, no longer in force, still names.
  private Period termWithTargets() {
    LocalDate end =
        targets.stream()
            .flatMap(target -> target.points().stream())
            .map(TrajectoryPoint::on)
            .reduce(
                convention.term().effectiveTo(), (one, other) -> one.isAfter(other) ? one : other);
    return new Period(convention.term().effectiveFrom(), end);
  }

  private void state(IndicatorTerms terms) {
    IndicatorRequest stated = terms.stated();
    this.objective = terms.objective();
    this.action = terms.action();
    this.code = stated.code();
    this.label = stated.label();
    this.definition = stated.definition();
    this.formula = stated.formula();
    this.source = stated.source();
    this.nature = stated.nature();
    this.direction = stated.direction();
    this.targetKind = stated.targetKind();
    this.figure = terms.figure();
    this.rules = terms.rules();
    this.frequency = stated.frequency();
    this.territoryKind = stated.territoryKind();
    this.dueDays = stated.dueDays();
    this.weight = stated.weight();
    this.appliesFrom = terms.appliesFrom();
    this.status = stated.status();
    this.illustrative = stated.illustrative();
    replace(dimensions, terms.dimensions());
    replace(responsiblePartners, terms.responsiblePartners());
  }

  private static <T> void replace(List<T> present, List<T> wanted) {
    if (!present.equals(wanted)) {
      present.clear();
      present.addAll(wanted);
    }
  }

  /** A target that goes on applying from the same day stays the same row. */
  private void aim(List<TrajectoryTerms> wanted) {
    Set<LocalDate> days = new HashSet<>(wanted.stream().map(TrajectoryTerms::appliesFrom).toList());
    targets.removeIf(target -> !days.contains(target.appliesFrom()));
    for (TrajectoryTerms terms : wanted) {
      targetFrom(terms.appliesFrom())
          .ifPresentOrElse(
              target -> target.state(terms), () -> targets.add(Trajectory.of(this, terms)));
    }
    targets.sort((one, other) -> one.appliesFrom().compareTo(other.appliesFrom()));
  }

  private Optional<Trajectory> targetFrom(LocalDate day) {
    return targets.stream().filter(target -> Objects.equals(target.appliesFrom(), day)).findFirst();
  }

  @Override
  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  @Override
  public Convention convention() {
    return convention;
  }

  /** The one objective in which it scores. */
  public Objective objective() {
    return objective;
  }

  /** The action it follows, one that serves its objective; or null. */
  public Action action() {
    return action;
  }

  public String code() {
    return code;
  }

  public String label() {
    return label;
  }

  public String definition() {
    return definition;
  }

  public String formula() {
    return formula;
  }

  public String source() {
    return source;
  }

  public Nature nature() {
    return nature;
  }

  /** Null only where nothing is scored. */
  public Direction direction() {
    return direction;
  }

  public TargetKind targetKind() {
    return targetKind;
  }

  public Figure figure() {
    return figure;
  }

  public AggregationRules rules() {
    return rules;
  }

  public List<Dimension> dimensions() {
    return List.copyOf(dimensions);
  }

  public Frequency frequency() {
    return frequency;
  }

  /** The kind of territory by which values are owed; null for one value for the perimeter. */
  public TerritoryKind territoryKind() {
    return territoryKind;
  }

  /** How many days after a period's end its values are owed. */
  public int dueDays() {
    return dueDays;
  }

  /** Who owes its values. */
  public List<Partner> responsiblePartners() {
    return List.copyOf(responsiblePartners);
  }

  /** Relative to its siblings below the objective; null where none has one. */
  public BigDecimal weight() {
    return weight;
  }

  @Override
  public LocalDate appliesFrom() {
    return appliesFrom;
  }

  public IndicatorStatus status() {
    return status;
  }

  /** Whether it was invented for a demonstration, and must be shown as such. */
  public boolean illustrative() {
    return illustrative;
  }

  /** By the day from which each applies; without those that were replaced from that day on. */
  public List<Baseline> baselines() {
    return Timeline.standing(baselines);
  }

  /** By the day from which each applies; without those that were replaced from that day on. */
  public List<Trajectory> targets() {
    return Timeline.standing(targets);
  }

  /** All that was ever agreed, by the day from which each applies and when it was recorded. */
  List<Trajectory> allTargets() {
    return Timeline.sorted(targets);
  }

  /** The target that applies on a day; null if none does. */
  Trajectory targetOn(LocalDate day) {
    return Timeline.inForce(targets, day).orElse(null);
  }

  /** The baseline that applies on a day; null if none does. */
  Baseline baselineOn(LocalDate day) {
    return Timeline.inForce(baselines, day).orElse(null);
  }

  /** Whether it counts in the achievement of its objective. */
  boolean isScored() {
    return status == IndicatorStatus.OPEN && isScorable();
  }

  /** Whether it does as long as it is open. */
  boolean isScorable() {
    return Scoring.applies(nature, figure.measure());
  }
}
