package fr.ctg.conventions.convention;

import fr.ctg.conventions.territory.Territory;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.text.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A convention territoriale globale: what a city, its Caf and their partners agree on for some
 * years. A draft is edited freely; from the signature on, what was agreed changes by decisions
 * only.
 */
@Entity
public class Convention implements Agreed {

  @Id private UUID id;
  @Version private long version;
  private String reference;
  private String title;
  private String purpose;
  private String notes;

  @Enumerated(EnumType.STRING)
  private ConventionState state;

  @Embedded private Term term;
  @Embedded private Thresholds thresholds;
  private LocalDate signedOn;
  private Instant agreedAt;
  private LocalDate endedOn;
  private LocalDate evaluatedOn;
  private LocalDate terminatedOn;
  private String terminationReason;

  @ManyToOne(fetch = FetchType.LAZY)
  private Convention predecessor;

  @ElementCollection
  @CollectionTable(
      name = "convention_field_of_intervention",
      joinColumns = @JoinColumn(name = "convention_id"))
  @OrderColumn(name = "position")
  @Column(name = "field")
  private List<String> fieldsOfIntervention = new ArrayList<>();

  @ManyToMany
  @JoinTable(
      name = "convention_perimeter",
      joinColumns = @JoinColumn(name = "convention_id"),
      inverseJoinColumns = @JoinColumn(name = "territory_id"))
  @OrderColumn(name = "position")
  private List<Territory> perimeter = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "convention_signatory", joinColumns = @JoinColumn(name = "convention_id"))
  @OrderColumn(name = "position")
  private List<Signatory> signatories = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "convention_commitment",
      joinColumns = @JoinColumn(name = "convention_id"))
  @OrderColumn(name = "position")
  private List<Commitment> commitments = new ArrayList<>();

  protected Convention() {}

  /** Makes a draft; what breaks a rule goes into {@code faults}. */
  static Convention draft(Terms terms, Faults faults) {
    Convention convention = new Convention();
    convention.id = Ids.next();
    convention.state = ConventionState.DRAFT;
    convention.describe(terms, faults);
    return convention;
  }

  /**
   * States the whole draft anew.
   *
   * @throws StateConflict once it is signed
   */
  void restate(Terms terms, Faults faults) {
    requireDraft();
    describe(terms, faults);
  }

  private void describe(Terms terms, Faults faults) {
    terms.term().check(faults);
    terms.thresholds().check(faults);
    this.reference = terms.reference();
    this.title = terms.title();
    this.purpose = terms.purpose();
    this.notes = terms.notes();
    this.term = terms.term();
    this.thresholds = terms.thresholds();
    this.predecessor = terms.predecessor();
    replace(fieldsOfIntervention, terms.fieldsOfIntervention());
    replace(perimeter, terms.perimeter());
    replace(signatories, terms.signatories());
    replace(commitments, terms.commitments());
  }

  /** What an amendment changes of it: its last day, its parties, where it holds, what they do. */
  void amend(Amended amended) {
    this.term = amended.term();
    replace(perimeter, amended.perimeter());
    replace(signatories, amended.signatories());
    replace(commitments, amended.commitments());
  }

  private static <T> void replace(List<T> present, List<T> wanted) {
    if (!present.equals(wanted)) {
      present.clear();
      present.addAll(wanted);
    }
  }

  /**
   * The signature: from here on, what was agreed no longer changes freely.
   *
   * @param recordedAt when this is recorded
   * @param faults receives what is wrong with the day
   * @throws StateConflict if it is signed already
   */
  void sign(LocalDate on, Instant recordedAt, LocalDate today, Faults faults) {
    require(Move.SIGN);
    DaysOfMoves.checkSignature(on, term, today, faults);
    this.state = ConventionState.SIGNED;
    this.signedOn = on;
    this.agreedAt = recordedAt;
  }

  /**
   * The convention is put into practice.
   *
   * @throws StateConflict unless it is signed and not yet active
   */
  void activate() {
    require(Move.ACTIVATE);
    this.state = ConventionState.ACTIVE;
  }

  /**
   * Its term is over; it is still measured, until its final evaluation.
   *
   * @param faults receives what is wrong with the day
   * @throws StateConflict unless it is active
   */
  void end(LocalDate on, LocalDate today, Faults faults) {
    require(Move.END);
    DaysOfMoves.checkEnd(on, term, today, faults);
    this.state = ConventionState.ENDED;
    this.endedOn = on;
  }

  /**
   * The final evaluation was made; nothing more is recorded.
   *
   * @param faults receives what is wrong with the day
   * @throws StateConflict unless it has ended
   */
  void evaluate(LocalDate on, LocalDate today, Faults faults) {
    require(Move.EVALUATE);
    DaysOfMoves.checkEvaluation(on, endedOn, today, faults);
    this.state = ConventionState.EVALUATED;
    this.evaluatedOn = on;
  }

  /**
   * The parties give it up before its term is over.
   *
   * @param faults receives what is wrong with the day
   * @throws StateConflict unless it is signed or active
   */
  void terminate(LocalDate on, String why, LocalDate today, Faults faults) {
    require(Move.TERMINATE);
    DaysOfMoves.checkTermination(on, term, signedOn, today, faults);
    this.state = ConventionState.TERMINATED;
    this.terminatedOn = on;
    this.terminationReason = why;
  }

  private void require(Move move) {
    if (!state.allows(move)) {
      throw new StateConflict(
          "move-not-allowed",
          Text.of(
              "Le mouvement %s n'est pas possible : la convention est à l'état %s.",
              "The move %s is not possible: the convention is %s.", move, state),
          moves());
    }
  }

  /**
   * @throws StateConflict once it is signed
   */
  public void requireDraft() {
    if (state != ConventionState.DRAFT) {
      throw new StateConflict(
          "convention-not-draft",
          Text.of(
              "Seule une convention en projet peut être restructurée ; celle-ci est à l'état %s. Depuis"
                  + " la signature, ce qui est convenu change par une décision adoptée ou un avenant.",
              "Only a draft convention can be restructured; this one is %s. Since the signature, what"
                  + " was agreed changes by an adopted decision or an amendment.",
              state),
          moves());
    }
  }

  /**
   * @throws StateConflict once its life is over, and with it whatever is followed in it
   */
  public void requireOpen() {
    if (state == ConventionState.EVALUATED || state == ConventionState.TERMINATED) {
      throw new StateConflict(
          "convention-closed",
          Text.of(
              "La convention est close, à l'état %s : rien ne s'y ajoute plus.",
              "The convention is closed, %s: nothing is added to it any more.", state),
          moves());
    }
  }

  /**
   * What was agreed is changed after the signature by decisions and amendments, as long as the
   * convention is not closed.
   *
   * @throws StateConflict in a draft, which is edited freely, and once it is closed
   */
  public void requireAgreed() {
    requireOpen();
    if (state == ConventionState.DRAFT) {
      throw new StateConflict(
          "convention-not-signed",
          Text.of(
              "Un projet de convention se modifie librement ; on ne décide de l'adapter qu'une fois"
                  + " signée.",
              "A draft convention is edited freely; adapting it is decided once it is signed."),
          moves());
    }
  }

  List<String> moves() {
    return state.allowedMoves().stream().map(Enum::name).toList();
  }

  @Override
  public UUID id() {
    return id;
  }

  /** Itself: its term and its parties have versions too. */
  @Override
  public Convention convention() {
    return this;
  }

  @Override
  public LocalDate appliesFrom() {
    return term.effectiveFrom();
  }

  public long version() {
    return version;
  }

  public String reference() {
    return reference;
  }

  public String title() {
    return title;
  }

  public String purpose() {
    return purpose;
  }

  public String notes() {
    return notes;
  }

  public ConventionState state() {
    return state;
  }

  public Term term() {
    return term;
  }

  public Thresholds thresholds() {
    return thresholds;
  }

  public LocalDate signedOn() {
    return signedOn;
  }

  /** When the signature was recorded; null in a draft. */
  public Instant agreedAt() {
    return agreedAt;
  }

  /** Null unless it has ended. */
  public LocalDate endedOn() {
    return endedOn;
  }

  /** Null unless its final evaluation was made. */
  public LocalDate evaluatedOn() {
    return evaluatedOn;
  }

  /** Null unless it was given up. */
  public LocalDate terminatedOn() {
    return terminatedOn;
  }

  /** Why it was given up; null unless it was. */
  public String terminationReason() {
    return terminationReason;
  }

  public Convention predecessor() {
    return predecessor;
  }

  public List<String> fieldsOfIntervention() {
    return List.copyOf(fieldsOfIntervention);
  }

  public List<Territory> perimeter() {
    return List.copyOf(perimeter);
  }

  public List<Signatory> signatories() {
    return List.copyOf(signatories);
  }

  public List<Commitment> commitments() {
    return List.copyOf(commitments);
  }
}
