package fr.ctg.conventions.diagnosis;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.Conventions;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import fr.ctg.kit.idempotency.Once;
import fr.ctg.kit.json.MergePatch;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What can be done with the diagnosis of a convention, a transaction a method. */
@ApplicationScoped
@Transactional
public class DiagnosisService {

  private static final String TYPE = "diagnosis";

  // A year typed wrongly (0217) is no day on which anything was validated.
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private final Conventions conventions;
  private final DiagnosisRepository diagnoses;
  private final FindingRepository findings;
  private final NeedRepository needs;
  private final DiagnosisDraft draft;
  private final AuditTrail audit;
  private final Once once;
  private final Clock clock;

  DiagnosisService(
      Conventions conventions,
      DiagnosisRepository diagnoses,
      FindingRepository findings,
      NeedRepository needs,
      DiagnosisDraft draft,
      AuditTrail audit,
      Once once,
      Clock clock) {
    this.conventions = conventions;
    this.diagnoses = diagnoses;
    this.findings = findings;
    this.needs = needs;
    this.draft = draft;
    this.audit = audit;
    this.once = once;
    this.clock = clock;
  }

  Answer<DiagnosisResponse> create(String key, DiagnosisRequest request) {
    return once.only(
        () -> {
          Convention convention = conventions.requireDraft(key);
          if (diagnoses.of(convention).isPresent()) {
            throw new StateConflict(
                "diagnosis-exists",
                Text.of(
                    "Cette convention a déjà un diagnostic ; modifiez-le par PUT ou PATCH.",
                    "This convention has a diagnosis already; change it by PUT or PATCH."));
          }
          return answer(add(convention, request));
        });
  }

  private Diagnosis add(Convention convention, DiagnosisRequest request) {
    Diagnosis diagnosis = Diagnosis.of(convention, request);
    diagnoses.persistAndFlush(diagnosis);
    audit.record(
        Entry.created(TYPE, diagnosis.id(), convention.id(), DiagnosisResponse.of(diagnosis)));
    return diagnosis;
  }

  /**
   * Adds a diagnosis, the first one of its convention, within a larger piece of work, and validates
   * it once its findings and needs are there.
   *
   * @param validatedOn null to leave it a draft
   * @param faults receives what is missing for the validation
   */
  public void add(
      Convention convention, DiagnosisRequest request, LocalDate validatedOn, Faults faults) {
    if (validatedOn != null) {
      checkDay(validatedOn, faults);
    }
    // Whether it is complete is known once its findings and needs are stored.
    if (!faults.isEmpty()) {
      return;
    }
    Diagnosis diagnosis = add(convention, request);
    if (validatedOn != null) {
      checkComplete(diagnosis, faults);
      if (faults.isEmpty()) {
        validate(diagnosis, validatedOn);
      }
    }
  }

  /** What a client would state to get the diagnosis as it is; empty if there is none. */
  public Optional<DiagnosisRequest> stated(Convention convention) {
    return diagnoses.of(convention).map(DiagnosisRequest::of);
  }

  /** The day on which the diagnosis was validated; empty if it is none or not validated. */
  public Optional<LocalDate> validatedOn(Convention convention) {
    return diagnoses.of(convention).map(Diagnosis::validatedOn);
  }

  Answer<DiagnosisResponse> read(String key) {
    return answer(diagnoses.require(conventions.require(key)));
  }

  Answer<DiagnosisResponse> replace(String key, IfMatch known, DiagnosisRequest request) {
    return describe(known(key, known), request);
  }

  Answer<DiagnosisResponse> patch(String key, IfMatch known, MergePatch patch) {
    Diagnosis diagnosis = known(key, known);
    return describe(diagnosis, patch.onto(DiagnosisRequest.of(diagnosis)));
  }

  void delete(String key, IfMatch known) {
    Diagnosis diagnosis = known(key, known);
    audit.record(
        Entry.deleted(
            TYPE, diagnosis.id(), diagnosis.convention().id(), DiagnosisResponse.of(diagnosis)));
    diagnoses.delete(diagnosis);
    diagnoses.flush();
  }

  Answer<DiagnosisResponse> validate(String key, ValidationRequest request) {
    return once.only(
        () -> {
          // Alone, so that no finding or need goes while it is validated.
          Convention convention = conventions.requireAlone(key);
          convention.requireDraft();
          Diagnosis diagnosis = diagnoses.require(convention);
          diagnosis.require(DiagnosisMove.VALIDATE);
          Faults faults = new Faults();
          checkDay(request.validatedOn(), faults);
          faults.refuseIfAny();
          Faults missing = new Faults();
          checkComplete(diagnosis, missing);
          if (!missing.isEmpty()) {
            throw StateConflict.missing(
                "not-ready-to-validate",
                Text.of(
                    "Le diagnostic ne peut pas encore être validé ; ce qui manque est dans « errors ».",
                    "The diagnosis cannot be validated yet; what is missing is in \"errors\"."),
                diagnosis.moves(),
                missing);
          }
          validate(diagnosis, request.validatedOn());
          return answer(diagnosis);
        });
  }

  private void validate(Diagnosis diagnosis, LocalDate on) {
    DiagnosisResponse before = DiagnosisResponse.of(diagnosis);
    diagnosis.validate(on);
    changed("validated", diagnosis, before);
  }

  Answer<DiagnosisResponse> reopen(String key) {
    return once.only(
        () -> {
          Diagnosis diagnosis = diagnoses.require(conventions.requireDraft(key));
          diagnosis.require(DiagnosisMove.REOPEN);
          DiagnosisResponse before = DiagnosisResponse.of(diagnosis);
          diagnosis.reopen();
          changed("reopened", diagnosis, before);
          return answer(diagnosis);
        });
  }

  private void checkDay(LocalDate validatedOn, Faults faults) {
    faults.require(
        !validatedOn.isAfter(LocalDate.now(clock)),
        "validatedOn",
        "in-the-future",
        Text.of(
            "Une validation s'enregistre quand elle a eu lieu ; le %s n'est pas encore venu.",
            "A validation is recorded once it took place; %s has not come yet.", validatedOn));
    faults.require(
        !validatedOn.isBefore(EARLIEST),
        "validatedOn",
        "out-of-range",
        Text.of(
            "Une validation a eu lieu le %s au plus tôt ; reçu : %s.",
            "A validation took place on %s at the earliest; received: %s.", EARLIEST, validatedOn));
  }

  private void checkComplete(Diagnosis diagnosis, Faults missing) {
    Convention convention = diagnosis.convention();
    missing.require(
        !diagnosis.groupsConsulted().isEmpty(),
        "groupsConsulted",
        "nobody-consulted",
        Text.of("Dites qui a été consulté.", "Say who was consulted."));
    missing.require(
        !findings.ofConvention(convention).isEmpty(),
        "findings",
        "no-finding",
        Text.of("Il manque au moins un constat.", "At least one finding is missing."));
    missing.require(
        !needs.ofConvention(convention).isEmpty(),
        "needs",
        "no-need",
        Text.of(
            "Il manque au moins un besoin prioritaire.", "At least one priority need is missing."));
  }

  private Diagnosis known(String key, IfMatch known) {
    Diagnosis diagnosis = diagnoses.require(draft.require(key));
    known.check(diagnosis.version());
    return diagnosis;
  }

  private Answer<DiagnosisResponse> describe(Diagnosis diagnosis, DiagnosisRequest request) {
    DiagnosisResponse before = DiagnosisResponse.of(diagnosis);
    diagnosis.describe(request);
    changed("replaced", diagnosis, before);
    return answer(diagnosis);
  }

  private void changed(String verb, Diagnosis diagnosis, DiagnosisResponse before) {
    diagnoses.flush();
    audit.record(
        new Entry(
            verb,
            TYPE,
            diagnosis.id(),
            diagnosis.convention().id(),
            before,
            DiagnosisResponse.of(diagnosis),
            null));
  }

  private static Answer<DiagnosisResponse> answer(Diagnosis diagnosis) {
    return Answer.of(diagnosis.id(), diagnosis.version(), DiagnosisResponse.of(diagnosis));
  }
}
