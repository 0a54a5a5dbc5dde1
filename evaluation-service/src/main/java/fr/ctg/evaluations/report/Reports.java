package fr.ctg.evaluations.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.ctg.evaluations.evaluation.Evaluations;
import fr.ctg.evaluations.framework.Frameworks;
import fr.ctg.evaluations.framework.Viewpoint;
import fr.ctg.evaluations.framework.Viewpoints;
import fr.ctg.evaluations.funding.FollowUps;
import fr.ctg.evaluations.funding.Freshness;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.problem.Forbidden;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The reports of a convention: for any period and any state of knowledge, and the same bytes for
 * the same question.
 *
 * <p>Only reads, and may have to ask convention-service first: there is no transaction around it.
 */
@ApplicationScoped
public class Reports {

  private final Frameworks frameworks;
  private final FollowUps followUps;
  private final Viewpoints viewpoints;
  private final Evaluations evaluations;
  private final ReportComposer composer;
  private final ReportPage page;
  private final ObjectMapper json;
  private final Caller caller;
  private final Clock clock;

  Reports(
      Frameworks frameworks,
      FollowUps followUps,
      Viewpoints viewpoints,
      Evaluations evaluations,
      ReportComposer composer,
      ReportPage page,
      ObjectMapper json,
      Caller caller,
      Clock clock) {
    this.frameworks = frameworks;
    this.followUps = followUps;
    this.viewpoints = viewpoints;
    this.evaluations = evaluations;
    this.composer = composer;
    this.page = page;
    this.json = json;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Checks a question; nothing is computed yet. A partner's question is narrowed to what it may
   * see.
   *
   * @throws Forbidden if a partner asks for a report that cannot be narrowed
   */
  public ReportQuestion ask(Key convention, ReportTerms terms, Locale language) {
    String partner = caller.partner().orElse(null);
    if (partner != null && terms.kind() == ReportKind.COMMITTEE_FILE) {
      throw new Forbidden(
          "report-of-the-committee",
          Text.of(
              "Le dossier du comité de pilotage est réservé à ceux qui le préparent et à ceux qui"
                  + " décident ; les autres rapports vous sont ouverts.",
              "The steering committee's file is for those who prepare it and those who decide; the"
                  + " other reports are open to you."));
    }
    // Before it is decided what is known; of the past, nothing newer is wanted.
    Freshness freshness =
        terms.knownAt() == null
            ? followUps.refresh(frameworks.current(convention).framework().convention())
            : new Freshness(false, null);
    Viewpoint seen = viewpoints.at(convention, terms.knownAt());
    ReportPeriod period =
        ReportPeriod.of(terms, seen.framework().convention(), LocalDate.now(clock));
    ReportQuestion question =
        new ReportQuestion(
            terms.kind(),
            period.days(),
            seen,
            evaluations.moment(seen, period.asOf()),
            freshness,
            partner,
            language);
    return terms.knownAt() == null ? question : question.settled();
  }

  Report compose(ReportQuestion question) {
    return composer.compose(question);
  }

  /** The report as JSON and as a page, both from one composition. */
  public WrittenReport write(ReportQuestion question) {
    Report report = compose(question);
    return new WrittenReport(json(report), page(report));
  }

  byte[] json(Report report) {
    try {
      return json.writeValueAsBytes(report);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  byte[] page(Report report) {
    return page.of(report).getBytes(StandardCharsets.UTF_8);
  }
}
