package fr.ctg.conventions.meeting;

import fr.ctg.conventions.committee.Committee;
import fr.ctg.conventions.committee.Member;
import fr.ctg.conventions.committee.PrivateData;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.problem.Faults;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A committee meets: planned with its agenda, held with who was there, told in its minutes. */
@Entity
public class Meeting {

  @Id private UUID id;
  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY)
  private Convention convention;

  @ManyToOne(fetch = FetchType.LAZY)
  private Committee committee;

  private String code;
  private LocalDate heldOn;
  private String place;

  @Enumerated(EnumType.STRING)
  private MeetingStatus status;

  private String cancellationReason;
  private Integer requiredQuorum;
  private String minutes;
  private LocalDate minutesApprovedOn;

  @ElementCollection
  @CollectionTable(name = "meeting_agenda_item", joinColumns = @JoinColumn(name = "meeting_id"))
  @OrderColumn(name = "position")
  private List<AgendaItem> agenda = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "meeting_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
  @OrderColumn(name = "position")
  private List<Attendance> attendance = new ArrayList<>();

  protected Meeting() {}

  /** Plans a meeting; what breaks a rule goes into {@code faults}. */
  static Meeting planned(
      Convention convention, MeetingRequest stated, Committee committee, Faults faults) {
    Meeting meeting = new Meeting();
    meeting.id = Ids.next();
    meeting.convention = convention;
    meeting.status = MeetingStatus.PLANNED;
    meeting.describe(stated, committee, faults);
    return meeting;
  }

  /**
   * Plans it anew.
   *
   * @throws StateConflict once it is held or cancelled
   */
  void plan(MeetingRequest stated, Committee wanted, Faults faults) {
    requirePlanned();
    describe(stated, wanted, faults);
  }

  private void describe(MeetingRequest stated, Committee wanted, Faults faults) {
    for (int i = 0; i < stated.agenda().size(); i++) {
      PrivateData.refuse(stated.agenda().get(i).presenter(), faults.at("agenda", i, "presenter"));
    }
    this.code = stated.code();
    this.committee = wanted;
    this.heldOn = stated.heldOn();
    this.place = stated.place();
    List<AgendaItem> items =
        stated.agenda().stream().map(MeetingRequest.ItemRequest::toItem).toList();
    if (!agenda.equals(items)) {
      agenda.clear();
      agenda.addAll(items);
    }
  }

  /**
   * It took place: the committee as it is now and the quorum that it requires are kept.
   *
   * @throws StateConflict unless it is planned
   */
  void hold(HoldingRequest stated, LocalDate today, Faults faults) {
    requirePlanned();
    LocalDate day = stated.heldOn() == null ? heldOn : stated.heldOn();
    faults.require(
        !day.isAfter(today),
        "heldOn",
        "in-the-future",
        Text.of(
            "La séance du %s n'a pas encore eu lieu : nous sommes le %s.",
            "The meeting of %s has not taken place yet: today is %s.", day, today));
    Map<String, Presence> presences = presences(stated, faults.at("attendance"));
    this.status = MeetingStatus.HELD;
    this.heldOn = day;
    this.requiredQuorum = committee.quorum();
    for (Member member : committee.members()) {
      attendance.add(
          Attendance.of(member, presences.getOrDefault(member.function(), Presence.ABSENT)));
    }
  }

  private Map<String, Presence> presences(HoldingRequest stated, Faults faults) {
    List<String> functions = committee.members().stream().map(Member::function).toList();
    Map<String, Presence> presences = new HashMap<>();
    for (int i = 0; i < stated.attendance().size(); i++) {
      HoldingRequest.PresenceRequest one = stated.attendance().get(i);
      Faults here = faults.at(i);
      here.require(
          functions.contains(one.member()),
          "member",
          "unknown-member",
          Text.of(
              "L'instance « %s » n'a pas de membre « %s ».",
              "Committee \"%s\" has no member \"%s\".", committee.code(), one.member()));
      here.require(
          presences.put(one.member(), one.presence()) == null,
          "member",
          "duplicate",
          Text.of("« %s » est déjà cité.", "\"%s\" is named already.", one.member()));
    }
    return presences;
  }

  /**
   * It will not take place.
   *
   * @throws StateConflict unless it is planned
   */
  void cancel(String reason) {
    requirePlanned();
    this.status = MeetingStatus.CANCELLED;
    this.cancellationReason = reason;
  }

  /**
   * Its minutes are written, or approved.
   *
   * @throws StateConflict unless it was held, and once they are approved
   */
  void record(MinutesRequest stated, LocalDate today, Faults faults) {
    if (!isHeld()) {
      throw new StateConflict(
          "meeting-not-held",
          Text.of(
              "Seule une séance tenue a un compte rendu ; celle-ci est à l'état %s.",
              "Only a meeting that was held has minutes; this one is %s.", status),
          moves());
    }
    if (minutesApprovedOn != null) {
      throw new StateConflict(
          "minutes-approved",
          Text.of(
              "Le compte rendu, approuvé le %s, ne change plus.",
              "The minutes, approved on %s, no longer change.", minutesApprovedOn));
    }
    LocalDate approvedOn = stated.approvedOn();
    faults.require(
        approvedOn == null || !approvedOn.isBefore(heldOn) && !approvedOn.isAfter(today),
        "approvedOn",
        "out-of-range",
        Text.of(
            "Le compte rendu est approuvé au plus tôt le jour de la séance, le %s, et au plus tard"
                + " aujourd'hui, le %s ; reçu : %s.",
            "Minutes are approved from the day of the meeting, %s, to today, %s; received: %s.",
            heldOn,
            today,
            approvedOn));
    this.minutes = stated.text();
    this.minutesApprovedOn = approvedOn;
  }

  /**
   * @throws StateConflict once it is held or cancelled
   */
  public void requirePlanned() {
    if (status != MeetingStatus.PLANNED) {
      throw new StateConflict(
          "meeting-not-planned",
          Text.of(
              "Seule une séance prévue (PLANNED) le permet ; « %s » est à l'état %s.",
              "Only a PLANNED meeting allows this; \"%s\" is %s.", code, status),
          moves());
    }
  }

  private List<String> moves() {
    return status.allowedMoves().stream().map(Enum::name).toList();
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

  public Committee committee() {
    return committee;
  }

  public String code() {
    return code;
  }

  /** The day it was held; before, the day it is planned for. */
  public LocalDate heldOn() {
    return heldOn;
  }

  public String place() {
    return place;
  }

  public MeetingStatus status() {
    return status;
  }

  public boolean isHeld() {
    return status == MeetingStatus.HELD;
  }

  String cancellationReason() {
    return cancellationReason;
  }

  /** What it treats, without what others put on its agenda. */
  List<AgendaItem> agenda() {
    return List.copyOf(agenda);
  }

  /** Empty until it is held. */
  public List<Attendance> attendance() {
    return List.copyOf(attendance);
  }

  /** Whether enough members were there; null until it is held. */
  public Quorum quorum() {
    return isHeld()
        ? Quorum.of(
            requiredQuorum,
            (int) attendance.stream().filter(Attendance::countsForTheQuorum).count())
        : null;
  }

  /** Null before they are written. */
  public String minutes() {
    return minutes;
  }

  /** From this day on they no longer change; null before. */
  public LocalDate minutesApprovedOn() {
    return minutesApprovedOn;
  }
}
