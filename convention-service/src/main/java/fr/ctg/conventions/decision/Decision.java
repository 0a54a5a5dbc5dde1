package fr.ctg.conventions.decision;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.text.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a committee decides, on what grounds, and what it changes of what was agreed. */
@Entity
class Decision {

  @Id private UUID id;
  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY)
  private Convention convention;

  private String code;

  @Enumerated(EnumType.STRING)
  private DecisionType type;

  private String title;
  private String reason;
  private LocalDate effectiveOn;

  @JdbcTypeCode(SqlTypes.JSON)
  private String changes;

  @ManyToOne(fetch = FetchType.LAZY)
  private Decision supersedes;

  private boolean illustrative;

  @ElementCollection
  @CollectionTable(name = "decision_evidence", joinColumns = @JoinColumn(name = "decision_id"))
  @OrderColumn(name = "position")
  private List<Evidence> evidence = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  private DecisionStatus status;

  private LocalDate adoptedOn;
  private Instant recordedAt;
  @Embedded private Vote vote;
  private String outcomeReason;

  @ElementCollection
  @CollectionTable(name = "decision_follow_up", joinColumns = @JoinColumn(name = "decision_id"))
  @OrderColumn(name = "position")
  private List<FollowUp> followUp = new ArrayList<>();

  protected Decision() {}

  static Decision proposed(Convention convention, DecisionTerms terms) {
    Decision decision = new Decision();
    decision.id = Ids.next();
    decision.convention = convention;
    decision.status = DecisionStatus.PROPOSED;
    decision.describe(terms);
    return decision;
  }

  /**
   * States the whole proposal anew.
   *
   * @throws StateConflict once its outcome is known
   */
  void restate(DecisionTerms terms) {
    requireOpen();
    describe(terms);
  }

  private void describe(DecisionTerms terms) {
    DecisionRequest stated = terms.stated();
    this.code = stated.code();
    this.type = stated.type();
    this.title = stated.title();
    this.reason = stated.reason();
    this.effectiveOn = stated.effectiveOn();
    this.illustrative = stated.illustrative();
    this.supersedes = terms.supersedes();
    this.changes = terms.changes();
    List<Evidence> wanted =
        stated.evidence().stream()
            .map(one -> new Evidence(one.kind(), one.id(), one.note()))
            .toList();
    if (!evidence.equals(wanted)) {
      evidence.clear();
      evidence.addAll(wanted);
    }
  }

  /** The committee agrees; what changes is changed by whoever calls this, in the same breath. */
  void adopt(LocalDate on, Vote by, Instant at) {
    this.status = DecisionStatus.ADOPTED;
    this.adoptedOn = on;
    this.effectiveOn = effectiveOn == null ? on : effectiveOn;
    this.vote = by;
    this.recordedAt = at;
  }

  void reject(String why) {
    close(DecisionMove.REJECT, DecisionStatus.REJECTED, why);
  }

  void postpone(String why) {
    close(DecisionMove.POSTPONE, DecisionStatus.POSTPONED, why);
  }

  void cancel(String why) {
    close(DecisionMove.CANCEL, DecisionStatus.CANCELLED, why);
  }

  private void close(DecisionMove move, DecisionStatus outcome, String why) {
    require(move);
    this.status = outcome;
    this.outcomeReason = why;
  }

  /** What is to be done about it, all of it. */
  void follow(List<FollowUp> wanted) {
    if (!followUp.equals(wanted)) {
      followUp.clear();
      followUp.addAll(wanted);
    }
  }

  /**
   * @throws StateConflict if this is not possible (any more)
   */
  void require(DecisionMove move) {
    if (!status.allowedMoves().contains(move)) {
      throw refused();
    }
  }

  void requireOpen() {
    if (!status.isOpen()) {
      throw refused();
    }
  }

  private StateConflict refused() {
    List<String> moves = status.allowedMoves().stream().map(Enum::name).toList();
    return status == DecisionStatus.ADOPTED
        ? new StateConflict(
            "decision-adopted",
            Text.of(
                "La décision « %s » a été adoptée le %s : on n'y revient que par une autre décision, qui"
                    + " la remplace (« supersedes »).",
                "Decision \"%s\" was adopted on %s: only another decision, which supersedes it"
                    + " (\"supersedes\"), goes back on it.",
                code,
                adoptedOn),
            moves)
        : new StateConflict(
            "decision-closed",
            Text.of(
                "La décision « %s » est à l'état %s ; proposez-en une autre si besoin.",
                "Decision \"%s\" is %s; propose another one if needed.", code, status),
            moves);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  Convention convention() {
    return convention;
  }

  String code() {
    return code;
  }

  DecisionType type() {
    return type;
  }

  String title() {
    return title;
  }

  String reason() {
    return reason;
  }

  /** The day from which it changes what was agreed; null in a proposal that changes nothing. */
  LocalDate effectiveOn() {
    return effectiveOn;
  }

  /** What it changes, as JSON. */
  String changes() {
    return changes;
  }

  /** The adopted decision that it replaces; null for none. */
  Decision supersedes() {
    return supersedes;
  }

  boolean illustrative() {
    return illustrative;
  }

  List<Evidence> evidence() {
    return List.copyOf(evidence);
  }

  DecisionStatus status() {
    return status;
  }

  /** Null unless it was adopted. */
  LocalDate adoptedOn() {
    return adoptedOn;
  }

  /** When its adoption was recorded; null unless it was. */
  Instant recordedAt() {
    return recordedAt;
  }

  /** Null unless it was adopted. */
  Vote vote() {
    return vote;
  }

  /** Why it was rejected, postponed or cancelled; null otherwise. */
  String outcomeReason() {
    return outcomeReason;
  }

  List<FollowUp> followUp() {
    return List.copyOf(followUp);
  }
}
