package fr.ctg.conventions.amendment;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.text.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
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

/**
 * An avenant: what the parties change of a signed convention itself, from a day on. It keeps what
 * it replaces.
 */
@Entity
class Amendment {

  @Id private UUID id;
  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY)
  private Convention convention;

  private int number;
  private String title;
  private String reason;
  private LocalDate effectiveOn;

  @JdbcTypeCode(SqlTypes.JSON)
  private String changes;

  @JdbcTypeCode(SqlTypes.JSON)
  private String before;

  @Enumerated(EnumType.STRING)
  private AmendmentState state;

  private LocalDate signedOn;
  private Instant recordedAt;
  private String cancellationReason;

  @ElementCollection
  @CollectionTable(
      name = "amendment_deliberation",
      joinColumns = @JoinColumn(name = "amendment_id"))
  @OrderColumn(name = "position")
  private List<Deliberation> deliberations = new ArrayList<>();

  protected Amendment() {}

  static Amendment drafted(Convention convention, int number, AmendmentTerms terms) {
    Amendment amendment = new Amendment();
    amendment.id = Ids.next();
    amendment.convention = convention;
    amendment.number = number;
    amendment.state = AmendmentState.DRAFT;
    amendment.describe(terms);
    return amendment;
  }

  /**
   * States the whole draft anew.
   *
   * @throws StateConflict once it is signed or cancelled
   */
  void restate(AmendmentTerms terms) {
    requireDraft();
    describe(terms);
  }

  private void describe(AmendmentTerms terms) {
    this.title = terms.stated().title();
    this.reason = terms.stated().reason();
    this.effectiveOn = terms.stated().effectiveOn();
    this.changes = terms.changes();
    this.before = terms.before();
  }

  /** The parties sign; what changes is changed by whoever calls this, in the same breath. */
  void sign(LocalDate on, List<Deliberation> by, Instant at) {
    require(AmendmentMove.SIGN);
    this.state = AmendmentState.SIGNED;
    this.signedOn = on;
    this.recordedAt = at;
    this.deliberations.addAll(by);
  }

  /**
   * The parties give it up.
   *
   * @throws StateConflict once it is signed or cancelled
   */
  void cancel(String why) {
    require(AmendmentMove.CANCEL);
    this.state = AmendmentState.CANCELLED;
    this.cancellationReason = why;
  }

  /**
   * @throws StateConflict if this is not possible (any more)
   */
  void require(AmendmentMove move) {
    if (!state.allowedMoves().contains(move)) {
      throw new StateConflict(
          "move-not-allowed",
          Text.of(
              "Le mouvement %s n'est pas possible : l'avenant n° %d est à l'état %s.",
              "The move %s is not possible: amendment %d is %s.", move, number, state),
          moves());
    }
  }

  /**
   * @throws StateConflict once it is signed or cancelled
   */
  void requireDraft() {
    if (state != AmendmentState.DRAFT) {
      throw new StateConflict(
          "amendment-not-draft",
          Text.of(
              "Seul un avenant en projet se modifie ; le n° %d est à l'état %s.",
              "Only a draft amendment can be changed; number %d is %s.", number, state),
          moves());
    }
  }

  List<String> moves() {
    return state.allowedMoves().stream().map(Enum::name).toList();
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

  int number() {
    return number;
  }

  String title() {
    return title;
  }

  String reason() {
    return reason;
  }

  /** The day from which it changes the convention. */
  LocalDate effectiveOn() {
    return effectiveOn;
  }

  /** What it changes, as JSON. */
  String changes() {
    return changes;
  }

  /** What it replaces, as JSON. */
  String before() {
    return before;
  }

  AmendmentState state() {
    return state;
  }

  /** Null unless it is signed. */
  LocalDate signedOn() {
    return signedOn;
  }

  /** When its signature was recorded; null unless it was. */
  Instant recordedAt() {
    return recordedAt;
  }

  /** Null unless it was given up. */
  String cancellationReason() {
    return cancellationReason;
  }

  /** Those by which it was signed. */
  List<Deliberation> deliberations() {
    return List.copyOf(deliberations);
  }
}
