package fr.ctg.conventions.indicator;

import fr.ctg.conventions.convention.Agreement;
import fr.ctg.kit.identity.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A target of an indicator, in force from a day on until another one replaces it. */
@Entity
public class Trajectory implements TimelineEntry {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Indicator indicator;

  private LocalDate appliesFrom;

  @ElementCollection
  @CollectionTable(name = "trajectory_point", joinColumns = @JoinColumn(name = "trajectory_id"))
  @OrderBy("on")
  private List<TrajectoryPoint> points = new ArrayList<>();

  private BigDecimal low;
  private BigDecimal high;
  private BigDecimal tolerance;
  private String decision;
  private Instant recordedAt;

  protected Trajectory() {}

  static Trajectory of(Indicator indicator, TrajectoryTerms terms) {
    Trajectory trajectory = new Trajectory();
    trajectory.id = Ids.next();
    trajectory.indicator = indicator;
    trajectory.appliesFrom = terms.appliesFrom();
    trajectory.state(terms);
    return trajectory;
  }

  /** One that is decided after the signature. */
  static Trajectory of(Indicator indicator, TrajectoryTerms terms, Agreement agreement) {
    Trajectory trajectory = of(indicator, terms);
    trajectory.decision = agreement.reference();
    trajectory.recordedAt = agreement.recordedAt();
    return trajectory;
  }

  /** States it anew; the day from which it applies is what it is known by. */
  void state(TrajectoryTerms terms) {
    this.low = terms.low();
    this.high = terms.high();
    this.tolerance = terms.tolerance();
    this.decision = terms.decision();
    if (!points.equals(terms.points())) {
      points.clear();
      points.addAll(terms.points());
    }
  }

  @Override
  public LocalDate appliesFrom() {
    return appliesFrom;
  }

  /** From the first day to the last; empty where the target is bounds. */
  public List<TrajectoryPoint> points() {
    return List.copyOf(points);
  }

  public BigDecimal low() {
    return low;
  }

  public BigDecimal high() {
    return high;
  }

  public BigDecimal tolerance() {
    return tolerance;
  }

  /** What names the decision behind it; null where none is known. */
  public String decision() {
    return decision;
  }

  @Override
  public Instant recordedAt() {
    return recordedAt;
  }
}
