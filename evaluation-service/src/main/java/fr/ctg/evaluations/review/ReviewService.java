package fr.ctg.evaluations.review;

import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Frameworks;
import fr.ctg.evaluations.framework.Revision;
import fr.ctg.evaluations.framework.RevisionKind;
import fr.ctg.evaluations.framework.Revisions;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import fr.ctg.kit.idempotency.Once;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.sql.Sql;
import fr.ctg.kit.text.Text;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Reviews measurements, all that a request is about or none. Convention-service may have to be
 * asked, so a transaction starts only after that.
 */
@ApplicationScoped
class ReviewService {

  private static final int SECONDS = 300;
  private static final String TYPE = "review";

  private final Frameworks frameworks;
  private final Revisions revisions;
  private final StoredReviews reviews;
  private final StoredReviewSettings settings;
  private final AuditTrail audit;
  private final Once once;
  private final Caller caller;
  private final Clock clock;
  private final Sql sql;

  ReviewService(
      Frameworks frameworks,
      Revisions revisions,
      StoredReviews reviews,
      StoredReviewSettings settings,
      AuditTrail audit,
      Once once,
      Caller caller,
      Clock clock,
      Sql sql) {
    this.frameworks = frameworks;
    this.revisions = revisions;
    this.reviews = reviews;
    this.settings = settings;
    this.audit = audit;
    this.once = once;
    this.caller = caller;
    this.clock = clock;
    this.sql = sql;
  }

  Answer<ReviewResponse> create(Key key, ReviewRequest request) {
    Framework framework = frameworks.current(key).framework();
    return QuarkusTransaction.requiringNew()
        .timeout(SECONDS)
        .call(
            () ->
                once.only(
                    () -> {
                      refuseIfUncorrectable(framework, request);
                      check(framework, request);
                      return answer(perform(framework.convention().id(), request));
                    }));
  }

  Answer<ReviewResponse> read(Key key, UUID review) {
    return answer(reviews.require(visible(key), review));
  }

  Page<ReviewResponse> list(Key key, PageRequest request) {
    return reviews.page(visible(key), request).map(ReviewResponse::of);
  }

  private Review perform(UUID convention, ReviewRequest request) {
    revisions.lock(convention);
    ContentsUnderReview contents = new ContentsUnderReview(sql, convention, caller.name(), request);
    ContentsUnderReview.Count count = contents.count();
    Tally tally = count.tally();
    refuseIfNothing(tally);
    if (request.decision() == Decision.VALIDATE && settings.of(convention).fourEyes()) {
      refuseIfOwn(count);
    }
    UUID id = Ids.next();
    Revision revision =
        tally.reviewed() == 0
            ? null
            : revisions.next(convention, RevisionKind.REVIEW, id.toString(), caller.name());
    Review review = review(id, convention, revision, request, tally);
    reviews.add(review);
    if (revision != null) {
      contents.decide(id, revision.number());
    }
    audit.record(Entry.created(TYPE, id, convention, ReviewResponse.of(review)));
    return review;
  }

  private Review review(
      UUID id, UUID convention, Revision revision, ReviewRequest request, Tally tally) {
    Instant now = clock.instant();
    return new Review(
        id,
        convention,
        revision == null ? null : revision.number(),
        revision == null ? now : revision.recordedAt(),
        caller.name(),
        request.decision(),
        request.comment(),
        request.filter(),
        request.revision(),
        tally);
  }

  private void check(Framework framework, ReviewRequest request) {
    Faults faults = new Faults();
    request.check(faults);
    if (request.filter() != null) {
      request.filter().check(framework, faults.at("filter"));
    }
    if (request.measurements() != null) {
      UUID convention = framework.convention().id();
      for (StoredReviews.Unknown unknown : reviews.unknown(convention, request.measurements())) {
        faults
            .at("measurements", unknown.place())
            .add(
                "unknown-measurement",
                Text.of(
                    "Il n'y a pas de mesure « %s » dans cette convention.",
                    "There is no measurement \"%s\" in this convention.", unknown.id()));
      }
    }
    faults.refuseIfAny();
  }

  private static void refuseIfUncorrectable(Framework framework, ReviewRequest request) {
    if (request.decision() == Decision.RETURN && !framework.convention().takesMeasurements()) {
      throw new StateConflict(
          "convention-evaluated",
          Text.of(
              "La convention « %s » a été évaluée ; ses mesures ne peuvent plus être corrigées.",
              "Convention \"%s\" has been evaluated; its measurements can no longer be corrected.",
              framework.convention().reference()),
          List.of());
    }
  }

  private static void refuseIfNothing(Tally tally) {
    if (tally.reviewed() + tally.already() + tally.changedSince() == 0) {
      throw new RuleBroken(
          "nothing-to-review",
          Text.of(
              "Aucune mesure ne correspond à ce filtre ; élargissez-le ou lisez d'abord la liste"
                  + " des mesures avec les mêmes filtres.",
              "No measurement matches this filter; widen it, or first read the list of measurements"
                  + " with the same filters."),
          List.of());
    }
  }

  private void refuseIfOwn(ContentsUnderReview.Count count) {
    if (count.own() > 0) {
      throw new StateConflict(
          "four-eyes",
          Text.of(
              "Vous avez enregistré vous-même (« %s ») une partie de ces contenus (nombre : %d ;"
                  + " révisions : %s). Personne ne valide ses propres saisies. Rien n'a été validé : demandez-le à une autre"
                  + " personne, ou laissez ces mesures de côté.",
              "You (\"%s\") recorded some of these contents yourself (contents: %d; revisions: %s); nobody"
                  + " validates what they recorded. Nothing was validated: ask somebody else, or"
                  + " leave these measurements out.",
              caller.name(),
              count.own(),
              count.ownRevisions()));
    }
  }

  private UUID visible(Key key) {
    return frameworks.current(key).framework().convention().id();
  }

  private static Answer<ReviewResponse> answer(Review review) {
    return Answer.of(review.id(), 1, ReviewResponse.of(review));
  }
}
