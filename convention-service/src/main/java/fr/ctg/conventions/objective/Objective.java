package fr.ctg.conventions.objective;

import fr.ctg.conventions.axis.Axis;
import fr.ctg.conventions.convention.Agreed;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.diagnosis.Need;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What is to be reached: a strategic objective under an axis, or an operational one that
 * contributes to a strategic one.
 */
@Entity
public class Objective implements Agreed {

  @Id private UUID id;
  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY)
  private Convention convention;

  private String code;

  @Enumerated(EnumType.STRING)
  private ObjectiveKind kind;

  // Of a strategic objective only: an operational one follows its parent wherever that goes.
  @ManyToOne(fetch = FetchType.LAZY)
  private Axis axis;

  @ManyToOne(fetch = FetchType.LAZY)
  private Objective parent;

  @ManyToMany
  @JoinTable(
      name = "objective_secondary_axis",
      joinColumns = @JoinColumn(name = "objective_id"),
      inverseJoinColumns = @JoinColumn(name = "axis_id"))
  @OrderColumn(name = "position")
  private List<Axis> secondaryAxes = new ArrayList<>();

  @ManyToMany
  @JoinTable(
      name = "objective_need",
      joinColumns = @JoinColumn(name = "objective_id"),
      inverseJoinColumns = @JoinColumn(name = "need_id"))
  @OrderColumn(name = "position")
  private List<Need> needs = new ArrayList<>();

  private String statement;
  private BigDecimal weight;

  // Null from the convention's first day on, which a draft may still change.
  private LocalDate appliesFrom;

  @Enumerated(EnumType.STRING)
  private ObjectiveStatus status;

  protected Objective() {}

  /**
   * Makes an open objective; what breaks a rule goes into {@code faults}.
   *
   * @param appliesFrom null for one that is pursued from the convention's first day on
   */
  static Objective of(
      Convention convention,
      ObjectiveRequest stated,
      ObjectivePlace place,
      LocalDate appliesFrom,
      Faults faults) {
    Objective objective = new Objective();
    objective.id = Ids.next();
    objective.convention = convention;
    objective.status = ObjectiveStatus.OPEN;
    objective.appliesFrom = appliesFrom;
    objective.describe(stated, place, faults);
    return objective;
  }

  void describe(ObjectiveRequest stated, ObjectivePlace place, Faults faults) {
    if (stated.kind() == ObjectiveKind.STRATEGIC) {
      checkStrategic(stated, faults);
    } else {
      checkOperational(stated, place, faults);
    }
    this.code = stated.code();
    this.kind = stated.kind();
    this.axis = stated.kind() == ObjectiveKind.STRATEGIC ? place.axis() : null;
    this.parent = mayContributeTo(place.parent()) ? place.parent() : null;
    this.statement = stated.statement();
    this.weight = stated.weight();
    replace(secondaryAxes, place.secondaryAxes());
    replace(needs, place.needs());
    checkSecondaryAxes(stated, faults);
  }

  private static <T> void replace(List<T> present, List<T> wanted) {
    if (!present.equals(wanted)) {
      present.clear();
      present.addAll(wanted);
    }
  }

  /** Whether it is still pursued, as a decision says. */
  void pursue(ObjectiveStatus decided) {
    this.status = decided;
  }

  /** What is closed is neither reworded nor added to. */
  public void requireOpen(Faults faults) {
    if (status == ObjectiveStatus.CLOSED) {
      faults.add(
          "objective-closed",
          Text.of(
              "L'objectif « %s » est clos ; on n'y revient pas, on en ajoute un autre.",
              "Objective \"%s\" is closed; it is not gone back on, another one is added.", code));
    }
  }

  private static void checkStrategic(ObjectiveRequest stated, Faults faults) {
    faults.require(
        stated.axis() != null,
        "axis",
        "required",
        Text.of(
            "Un objectif stratégique se rattache à un axe : indiquez son code.",
            "A strategic objective stands under an axis: state its code."));
    faults.require(
        stated.parent() == null,
        "parent",
        "not-applicable",
        Text.of(
            "Un objectif stratégique ne dépend d'aucun autre ; « %s » est de trop.",
            "A strategic objective stands under no other; \"%s\" is too much.", stated.parent()));
  }

  private void checkOperational(ObjectiveRequest stated, ObjectivePlace place, Faults faults) {
    faults.require(
        stated.parent() != null,
        "parent",
        "required",
        Text.of(
            "Un objectif opérationnel contribue à un objectif stratégique : indiquez son code.",
            "An operational objective contributes to a strategic one: state its code."));
    Objective above = place.parent();
    if (above == null) {
      return;
    }
    faults.require(
        mayContributeTo(above),
        "parent",
        "not-strategic",
        Text.of(
            "« %s » n'est pas un autre objectif, stratégique, auquel celui-ci pourrait contribuer.",
            "\"%s\" is not another, strategic objective to which this one could contribute.",
            above.code()));
    Axis expected = above.axis();
    faults.require(
        place.axis() == null || expected == null || place.axis().equals(expected),
        "axis",
        "not-of-parent",
        Text.of(
            "L'axe d'un objectif opérationnel est celui de son objectif stratégique ; retirez « %s ».",
            "The axis of an operational objective is that of its strategic one; leave out \"%s\".",
            stated.axis()));
  }

  private boolean mayContributeTo(Objective above) {
    return above != null && above.kind() == ObjectiveKind.STRATEGIC && !above.id().equals(id);
  }

  private void checkSecondaryAxes(ObjectiveRequest stated, Faults faults) {
    int at = axis() == null ? -1 : stated.secondaryAxes().indexOf(axis().code());
    if (at >= 0) {
      faults
          .at("secondaryAxes", at)
          .add(
              "main-axis",
              Text.of(
                  "« %s » est déjà l'axe principal de cet objectif.",
                  "\"%s\" is the main axis of this objective already.", axis().code()));
    }
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

  public String code() {
    return code;
  }

  public ObjectiveKind kind() {
    return kind;
  }

  /** The axis it stands under, if need be through its strategic objective. */
  public Axis axis() {
    return parent == null ? axis : parent.axis();
  }

  /** The strategic objective that it contributes to; null for a strategic one. */
  public Objective parent() {
    return parent;
  }

  /** Other axes that it serves too; they filter, they do not score. */
  public List<Axis> secondaryAxes() {
    return List.copyOf(secondaryAxes);
  }

  public String statement() {
    return statement;
  }

  /** The needs of the diagnosis that it answers. */
  public List<Need> needs() {
    return List.copyOf(needs);
  }

  /** Relative to its siblings; null where none has one. */
  public BigDecimal weight() {
    return weight;
  }

  public ObjectiveStatus status() {
    return status;
  }

  /** From when on it is pursued: what a draft contains starts with the convention. */
  @Override
  public LocalDate appliesFrom() {
    return appliesFrom == null ? convention.term().effectiveFrom() : appliesFrom;
  }
}
