package fr.ctg.evaluations.publication;

import fr.ctg.evaluations.framework.Frameworks;
import fr.ctg.evaluations.publication.VerificationResponse.FormVerification;
import fr.ctg.evaluations.report.ReportKind;
import fr.ctg.evaluations.report.ReportQuestion;
import fr.ctg.evaluations.report.ReportTerms;
import fr.ctg.evaluations.report.Reports;
import fr.ctg.evaluations.report.WrittenReport;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import fr.ctg.kit.idempotency.Once;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.Forbidden;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.text.Text;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;

/** Freezes reports, and proves later that they can be made anew. */
@ApplicationScoped
class PublicationService {

  private final Frameworks frameworks;
  private final Reports reports;
  private final StoredPublications publications;
  private final AuditTrail audit;
  private final Once once;
  private final Caller caller;
  private final Clock clock;

  PublicationService(
      Frameworks frameworks,
      Reports reports,
      StoredPublications publications,
      AuditTrail audit,
      Once once,
      Caller caller,
      Clock clock) {
    this.frameworks = frameworks;
    this.reports = reports;
    this.publications = publications;
    this.audit = audit;
    this.once = once;
    this.caller = caller;
    this.clock = clock;
  }

  Answer<PublicationResponse> create(Key convention, PublicationRequest request) {
    ReportQuestion asked = ask(convention, request.terms());
    refuseToComeYet(asked.moment().asOf());
    // From here on what was known is settled: the bytes are those of that knowledge for ever.
    ReportQuestion question = asked.settled();
    WrittenReport content = reports.write(question);
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                once.only(() -> answer(add(question, !asked.moment().stale(), request, content))));
  }

  Answer<PublicationResponse> read(Key convention, UUID publication) {
    return answer(publications.require(visible(convention), publication));
  }

  Page<PublicationResponse> list(Key convention, ReportKind kind, PageRequest request) {
    return publications.page(visible(convention), kind, request).map(PublicationResponse::of);
  }

  Publication require(Key convention, UUID publication) {
    return publications.require(visible(convention), publication);
  }

  /** As it was frozen. */
  WrittenReport content(Publication publication) {
    return publications.content(publication.convention(), publication.id());
  }

  /** Makes the report anew from the same clocks and compares it with what was frozen. */
  VerificationResponse verify(Key convention, UUID id) {
    Publication publication = require(convention, id);
    WrittenReport frozen = content(publication);
    ReportTerms terms =
        new ReportTerms(
            publication.kind(),
            null,
            publication.period().canonical(),
            publication.asOf(),
            publication.knownAt());
    WrittenReport recomputed = reports.write(ask(convention, terms));
    return VerificationResponse.of(
        id,
        FormVerification.of(publication.json(), frozen.json(), recomputed.json()),
        FormVerification.of(publication.page(), frozen.page(), recomputed.page()));
  }

  private Publication add(
      ReportQuestion question,
      boolean frameworkConfirmed,
      PublicationRequest request,
      WrittenReport content) {
    Publication publication =
        new Publication(
            Ids.next(),
            question.moment().framework().convention().id(),
            question.kind(),
            request.title() == null ? question.title() : request.title(),
            question.period(),
            question.moment().asOf(),
            question.moment().knownAt().knownAt(),
            question.moment().framework().version(),
            question.moment().knownAt().revision(),
            frameworkConfirmed,
            Publication.Form.of(content.json()),
            Publication.Form.of(content.page()),
            // What the database keeps of an instant, so that an answer says the same now and later.
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            caller.name());
    publications.add(publication, content);
    audit.record(
        Entry.created(
            "publication",
            publication.id(),
            publication.convention(),
            PublicationResponse.of(publication)));
    return publication;
  }

  /** In French, and of everybody's measurements: what is published is one thing for all. */
  private ReportQuestion ask(Key convention, ReportTerms terms) {
    refusePartners();
    return reports.ask(convention, terms, Locale.FRENCH);
  }

  // Of a day to come some figures would still change, and the report would say so for ever.
  private void refuseToComeYet(LocalDate asOf) {
    LocalDate today = LocalDate.now(clock);
    Faults faults = new Faults();
    faults.require(
        !asOf.isAfter(today),
        "asOf",
        "in-the-future",
        Text.of(
            "Ce rapport regarde depuis le %s, qui n'est pas encore venu ; publiez celui d'une période"
                + " terminée, ou donnez pour « asOf » le %s au plus tard.",
            "This report looks from %s, which has not come yet; publish one of a period that has ended,"
                + " or give %s at the latest as \"asOf\".",
            asOf,
            today));
    faults.refuseIfAny();
  }

  private UUID visible(Key convention) {
    refusePartners();
    return frameworks.current(convention).framework().convention().id();
  }

  private void refusePartners() {
    if (caller.partner().isPresent()) {
      throw new Forbidden(
          "report-of-all-partners",
          Text.of(
              "Une publication porte sur les mesures de tous les partenaires ; elle n'est ouverte ni à"
                  + " l'un d'eux ni à qui agit pour lui.",
              "A publication is about the measurements of all partners; it is open neither to one of"
                  + " them nor to whoever acts for it."));
    }
  }

  private static Answer<PublicationResponse> answer(Publication publication) {
    return Answer.of(publication.id(), 1, PublicationResponse.of(publication));
  }
}
