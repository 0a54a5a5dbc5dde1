package fr.ctg.conventions.decision;

import fr.ctg.conventions.committee.CommitteeKind;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.Term;
import fr.ctg.conventions.meeting.Meeting;
import fr.ctg.conventions.meeting.MeetingRepository;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What a decision has to be, apart from what it changes. */
@ApplicationScoped
class DecisionRules {

  private final DecisionRepository decisions;
  private final MeetingRepository meetings;
  private final Clock clock;

  DecisionRules(DecisionRepository decisions, MeetingRepository meetings, Clock clock) {
    this.decisions = decisions;
    this.meetings = meetings;
    this.clock = clock;
  }

  void check(Convention convention, DecisionRequest request, Faults faults) {
    checkEvidence(request, faults.at("evidence"));
    checkChanges(request, faults);
    checkTerm(convention, request.effectiveOn(), faults);
  }

  private static void checkTerm(Convention convention, LocalDate day, Faults faults) {
    Term term = convention.term();
    faults.require(
        day == null || !day.isBefore(term.effectiveFrom()) && !day.isAfter(term.effectiveTo()),
        "effectiveOn",
        "outside-the-term",
        Text.of(
            "Le %s est hors de la durée de la convention, du %s au %s.",
            "%s is outside the convention's term, from %s to %s.",
            day,
            term.effectiveFrom(),
            term.effectiveTo()));
  }

  private static void checkChanges(DecisionRequest request, Faults faults) {
    if (!request.type().changesWhatWasAgreed()) {
      faults.require(
          request.changes().isEmpty(),
          "changes",
          "not-of-this-type",
          Text.of(
              "Une décision de type %s ne change rien de ce qui est convenu ; retirez les changements.",
              "A decision of type %s changes nothing of what was agreed; leave the changes out.",
              request.type()));
      return;
    }
    faults.require(
        !request.changes().isEmpty(),
        "changes",
        "required",
        Text.of(
            "Dites ce que la décision change ; une décision de type %s peut changer : %s.",
            "Say what the decision changes; a decision of type %s may change: %s.",
            request.type(),
            request.type().allowed()));
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < request.changes().size(); i++) {
      ChangeRequest change = request.changes().get(i);
      faults
          .at("changes", i)
          .require(
              seen.add(change.what() + " " + change.code()),
              "code",
              "duplicate",
              Text.of(
                  "%s « %s » change déjà dans cette décision ; réunissez les deux changements.",
                  "%s \"%s\" is changed by this decision already; make one change of the two.",
                  change.what(),
                  change.code()));
    }
    faults.require(
        request.effectiveOn() != null,
        "effectiveOn",
        "required",
        Text.of(
            "Dites à partir de quel jour ces changements s'appliquent.",
            "Say from which day these changes apply."));
  }

  private static void checkEvidence(DecisionRequest request, Faults faults) {
    for (int i = 0; i < request.evidence().size(); i++) {
      DecisionRequest.EvidenceRequest evidence = request.evidence().get(i);
      boolean isDocument = evidence.kind() == EvidenceKind.DOCUMENT;
      faults
          .at(i)
          .require(
              isDocument == (evidence.id() == null),
              "id",
              isDocument ? "not-applicable" : "required",
              Text.of(
                  "FINDING et PUBLICATION se nomment par leur identifiant, DOCUMENT par « note ».",
                  "FINDING and PUBLICATION are named by their identifier, DOCUMENT by \"note\"."));
      faults
          .at(i)
          .require(
              !isDocument || evidence.note() != null,
              "note",
              "required",
              Text.of("Nommez le document.", "Name the document."));
    }
  }

  /** The adopted decision that a request replaces; null for none, or with the reason in faults. */
  Decision superseded(Convention convention, DecisionRequest request, Faults faults) {
    if (request.supersedes() == null) {
      return null;
    }
    Decision earlier = decisions.withCode(convention, request.supersedes()).orElse(null);
    if (earlier == null || earlier.status() != DecisionStatus.ADOPTED) {
      faults.add(
          "not-adopted",
          Text.of(
              "« %s » n'est pas une décision adoptée que celle-ci pourrait remplacer.",
              "\"%s\" is not an adopted decision that this one could replace.",
              request.supersedes()));
      return null;
    }
    decisions
        .superseding(earlier)
        .filter(other -> !other.code().equals(request.code()))
        .ifPresent(
            other ->
                faults.add(
                    "superseded-already",
                    Text.of(
                        "« %s » est déjà remplacée par « %s » ; c'est celle-là qu'il faut remplacer.",
                        "\"%s\" is replaced by \"%s\" already; that one is to be replaced.",
                        earlier.code(),
                        other.code())));
    return earlier;
  }

  /** The meeting by this code; null for none, or with the reason in faults. */
  Meeting meeting(Convention convention, String code, Faults faults) {
    return code == null ? null : meetings.named(convention, code, faults);
  }

  /**
   * The meeting in which a decision is adopted, null for a written consultation: a steering
   * committee's, held on that day with its quorum.
   */
  Meeting checkMeeting(Decision decision, AdoptionRequest request, Faults faults) {
    Faults here = faults.at("meeting");
    Meeting meeting =
        request.meeting() == null
            ? decision.meeting()
            : meeting(decision.convention(), request.meeting(), here);
    if (meeting == null) {
      return null;
    }
    if (meeting.committee().kind() != CommitteeKind.STEERING) {
      here.add(
          "not-a-steering-committee",
          Text.of(
              "« %s » est une séance du comité « %s » (%s) ; c'est le comité de pilotage (STEERING) qui"
                  + " adopte.",
              "\"%s\" is a meeting of committee \"%s\" (%s); it is a steering committee (STEERING) that"
                  + " adopts.",
              meeting.code(),
              meeting.committee().code(),
              meeting.committee().kind()));
    }
    if (!meeting.isHeld()) {
      here.add(
          "meeting-not-held",
          Text.of(
              "La séance « %s » est à l'état %s ; enregistrez d'abord qu'elle s'est tenue, avec les"
                  + " présences.",
              "Meeting \"%s\" is %s; first record that it was held, with the attendance.",
              meeting.code(),
              meeting.status()));
      return meeting;
    }
    if (!meeting.quorum().reached()) {
      here.add(
          "no-quorum",
          Text.of(
              "La séance « %s » n'a pas atteint son quorum : %d présents pour %d requis.",
              "Meeting \"%s\" did not reach its quorum: %d present, %d required.",
              meeting.code(),
              meeting.quorum().present(),
              meeting.quorum().required()));
    }
    faults.require(
        meeting.heldOn().equals(request.adoptedOn()),
        "adoptedOn",
        "not-the-day-of-the-meeting",
        Text.of(
            "La séance « %s » s'est tenue le %s ; c'est le jour de l'adoption.",
            "Meeting \"%s\" was held on %s; that is the day of the adoption.",
            meeting.code(),
            meeting.heldOn()));
    return meeting;
  }

  /** Whether the committee may adopt it that day, and how it did; what is wrong is a fault. */
  Vote checkAdoption(Decision decision, AdoptionRequest request, Faults faults) {
    LocalDate signedOn = decision.convention().signedOn();
    // An amendment may have shortened the term since it was proposed.
    checkTerm(decision.convention(), decision.effectiveOn(), faults);
    faults.require(
        !request.adoptedOn().isAfter(LocalDate.now(clock)),
        "adoptedOn",
        "in-the-future",
        Text.of(
            "Une décision s'enregistre quand elle est prise ; le %s n'est pas encore venu.",
            "A decision is recorded once it is taken; %s has not come yet.", request.adoptedOn()));
    faults.require(
        !request.adoptedOn().isBefore(signedOn),
        "adoptedOn",
        "before-the-signature",
        Text.of(
            "Le %s, la convention n'était pas signée : elle l'a été le %s.",
            "On %s the convention was not signed: it was on %s.", request.adoptedOn(), signedOn));
    if (decision.supersedes() != null) {
      decisions
          .superseding(decision.supersedes())
          .ifPresent(
              other ->
                  faults.add(
                      "superseded-already",
                      Text.of(
                          "« %s » a été remplacée entre-temps par « %s ».",
                          "\"%s\" has been replaced meanwhile by \"%s\".",
                          decision.supersedes().code(),
                          other.code())));
    }
    return Vote.of(request, faults);
  }

  /**
   * @throws StateConflict if there is nothing to be followed yet
   */
  void requireAdopted(Decision decision) {
    if (decision.status() != DecisionStatus.ADOPTED) {
      throw new StateConflict(
          "decision-not-adopted",
          Text.of(
              "La décision « %s » est à l'état %s ; seule une décision adoptée se suit.",
              "Decision \"%s\" is %s; only an adopted decision is followed up.",
              decision.code(),
              decision.status()),
          decision.status().allowedMoves().stream().map(Enum::name).toList());
    }
  }
}
