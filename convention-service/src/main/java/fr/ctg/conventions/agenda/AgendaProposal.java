package fr.ctg.conventions.agenda;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.meeting.Meeting;
import fr.ctg.conventions.meeting.MeetingStatus;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.text.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A finding of the evaluation that a committee could talk about: put on an agenda or put aside. */
@Entity
public class AgendaProposal {

  @Id private UUID id;
  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY)
  private Convention convention;

  private UUID finding;

  @Enumerated(EnumType.STRING)
  private FindingKind kind;

  @Enumerated(EnumType.STRING)
  private Severity severity;

  private String titleFr;
  private String titleEn;
  private String explanationFr;
  private String explanationEn;

  @Enumerated(EnumType.STRING)
  private SubjectType subjectType;

  private String subjectCode;

  @Enumerated(EnumType.STRING)
  private SuggestedDecision suggestedDecision;

  private LocalDate observedOn;
  private String evaluation;
  private Instant proposedAt;

  @Enumerated(EnumType.STRING)
  private ProposalStatus status;

  @ManyToOne(fetch = FetchType.LAZY)
  private Meeting meeting;

  private String dismissalReason;
  private LocalDate closedOn;

  @Enumerated(EnumType.STRING)
  private FindingClosing closedBecause;

  protected AgendaProposal() {}

  static AgendaProposal of(Convention convention, ProposalRequest stated, Instant now) {
    AgendaProposal proposal = new AgendaProposal();
    proposal.id = Ids.next();
    proposal.convention = convention;
    proposal.finding = stated.finding();
    proposal.proposedAt = now;
    proposal.status = ProposalStatus.PROPOSED;
    proposal.update(stated);
    return proposal;
  }

  /**
   * The finding as it is now; what the coordinator has seen to stays as it was seen, but for its
   * having been closed. What nobody has seen to lapses then.
   */
  void update(ProposalRequest stated) {
    if (closedOn != null) {
      return;
    }
    if (status == ProposalStatus.PROPOSED) {
      describe(stated);
    }
    if (stated.closedOn() != null) {
      this.closedOn = stated.closedOn();
      this.closedBecause = stated.closedBecause();
      lapse();
    }
  }

  private void lapse() {
    if (status == ProposalStatus.PROPOSED && closedOn != null) {
      this.status = ProposalStatus.LAPSED;
    }
  }

  private void describe(ProposalRequest stated) {
    this.kind = stated.kind();
    this.severity = stated.severity();
    this.titleFr = stated.title().fr();
    this.titleEn = stated.title().en();
    this.explanationFr = stated.explanation().fr();
    this.explanationEn = stated.explanation().en();
    this.subjectType = stated.subject().type();
    this.subjectCode = stated.subject().code();
    this.suggestedDecision = stated.suggestedDecision();
    this.observedOn = stated.observedOn();
    this.evaluation = stated.evaluation();
  }

  /**
   * It is put on the agenda of a planned meeting, or moved there from that of another one.
   *
   * @throws StateConflict once it is dismissed or was treated, and unless the meeting is planned
   */
  void schedule(Meeting planned) {
    require(ProposalMove.SCHEDULE);
    planned.requirePlanned();
    this.status = ProposalStatus.SCHEDULED;
    this.meeting = planned;
  }

  /**
   * It is put aside.
   *
   * @throws StateConflict once it is dismissed or was treated
   */
  void dismiss(String reason) {
    require(ProposalMove.DISMISS);
    this.status = ProposalStatus.DISMISSED;
    this.meeting = null;
    this.dismissalReason = reason;
  }

  /** Its meeting will not take place. */
  void release() {
    this.status = ProposalStatus.PROPOSED;
    this.meeting = null;
    lapse();
  }

  private void require(ProposalMove move) {
    if (!allowedMoves().contains(move)) {
      throw new StateConflict(
          "move-not-allowed", impossible(move), allowedMoves().stream().map(Enum::name).toList());
    }
  }

  private Text impossible(ProposalMove move) {
    return switch (status) {
      case DISMISSED ->
          Text.of(
              "Le mouvement %s n'est pas possible : la proposition a été écartée.",
              "The move %s is not possible: the proposal was dismissed.", move);
      case LAPSED ->
          Text.of(
              "Le mouvement %s n'est pas possible : l'alerte a été levée le %s, il n'y a plus rien à"
                  + " mettre à l'ordre du jour.",
              "The move %s is not possible: the finding was closed on %s, there is nothing left to put"
                  + " on an agenda.",
              move,
              closedOn);
      case PROPOSED, SCHEDULED ->
          Text.of(
              "Le mouvement %s n'est pas possible : la séance « %s », dont c'était un point, a"
                  + " été tenue.",
              "The move %s is not possible: meeting \"%s\", whose agenda it was on, has been"
                  + " held.",
              move,
              meeting.code());
    };
  }

  /** None once it has lapsed, is dismissed, or the meeting on whose agenda it is was held. */
  List<ProposalMove> allowedMoves() {
    boolean open =
        switch (status) {
          case PROPOSED -> true;
          case SCHEDULED -> meeting.status() == MeetingStatus.PLANNED;
          case DISMISSED, LAPSED -> false;
        };
    return open ? List.of(ProposalMove.values()) : List.of();
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public Convention convention() {
    return convention;
  }

  /** Its identifier in evaluation-service. */
  public UUID finding() {
    return finding;
  }

  FindingKind kind() {
    return kind;
  }

  Severity severity() {
    return severity;
  }

  public Text title() {
    return new Text(titleFr, titleEn);
  }

  Text explanation() {
    return new Text(explanationFr, explanationEn);
  }

  boolean isAboutOneOf(Set<String> indicators) {
    return subjectType == SubjectType.INDICATOR && indicators.contains(subjectCode);
  }

  SubjectType subjectType() {
    return subjectType;
  }

  String subjectCode() {
    return subjectCode;
  }

  /** Null where the evaluation suggests none. */
  SuggestedDecision suggestedDecision() {
    return suggestedDecision;
  }

  LocalDate observedOn() {
    return observedOn;
  }

  String evaluation() {
    return evaluation;
  }

  Instant proposedAt() {
    return proposedAt;
  }

  ProposalStatus status() {
    return status;
  }

  /** On whose agenda it is; null otherwise. */
  public Meeting meeting() {
    return meeting;
  }

  /** The day on which the finding no longer held; null while it does. */
  LocalDate closedOn() {
    return closedOn;
  }

  /** Null while it holds. */
  FindingClosing closedBecause() {
    return closedBecause;
  }

  String dismissalReason() {
    return dismissalReason;
  }
}
