package fr.ctg.evaluations.finding;

import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Frameworks;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.idempotency.Once;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.text.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What can be done with findings. A partner sees those about indicators that it is responsible for.
 *
 * <p>Convention-service may have to be asked first: a transaction starts only after that.
 */
@ApplicationScoped
class FindingService {

  private static final int SECONDS = 300;

  private final Frameworks frameworks;
  private final StoredFindings findings;
  private final Examination examination;
  private final Once once;
  private final Caller caller;
  private final Language language;
  private final Clock clock;

  FindingService(
      Frameworks frameworks,
      StoredFindings findings,
      Examination examination,
      Once once,
      Caller caller,
      Language language,
      Clock clock) {
    this.frameworks = frameworks;
    this.findings = findings;
    this.examination = examination;
    this.once = once;
    this.caller = caller;
    this.language = language;
    this.clock = clock;
  }

  Page<FindingResponse> list(Key key, FindingQuery query, PageRequest request) {
    Framework framework = frameworks.current(key).framework();
    return findings
        .page(framework.convention().id(), query.filter(visible(framework)), request)
        .map(finding -> FindingResponse.of(finding, language.current()));
  }

  FindingTable table(Key key, FindingQuery query) {
    Framework framework = frameworks.current(key).framework();
    return new FindingTable(
        findings,
        framework.convention().id(),
        query.filter(visible(framework)),
        language.current());
  }

  FindingResponse read(Key key, UUID id) {
    Framework framework = frameworks.current(key).framework();
    FindingFilter mine = new FindingQuery().filter(visible(framework));
    return FindingResponse.of(
        findings.require(framework.convention().id(), id, mine), language.current());
  }

  Answer<ExaminationResponse> examine(Key key) {
    Examination.Prepared prepared = examination.prepare(key);
    UUID convention = prepared.moment().framework().convention().id();
    return QuarkusTransaction.requiringNew()
        .timeout(SECONDS)
        .call(
            () ->
                once.only(
                    () -> {
                      Examination.Outcome outcome = examination.conclude(prepared, caller.name());
                      return new Answer<>(
                          convention,
                          outcome.moment().tag(),
                          ExaminationResponse.of(outcome, language.current()),
                          false);
                    }));
  }

  private List<String> visible(Framework framework) {
    return caller
        .partner()
        .map(
            partner ->
                framework.indicators().values().stream()
                    .filter(indicator -> indicator.isOwedBy(partner, LocalDate.now(clock)))
                    .map(Indicator::code)
                    .toList())
        .orElse(null);
  }
}
