package fr.ctg.evaluations.review;

import fr.ctg.evaluations.framework.Frameworks;
import fr.ctg.evaluations.framework.Revisions;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.precondition.IfMatch;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows and changes how a convention reviews. */
@ApplicationScoped
class ReviewSettingsService {

  private static final String TYPE = "review-settings";

  private final Frameworks frameworks;
  private final Revisions revisions;
  private final StoredReviewSettings settings;
  private final AuditTrail audit;

  ReviewSettingsService(
      Frameworks frameworks, Revisions revisions, StoredReviewSettings settings, AuditTrail audit) {
    this.frameworks = frameworks;
    this.revisions = revisions;
    this.settings = settings;
    this.audit = audit;
  }

  Answer<ReviewSettingsResponse> read(Key key) {
    UUID convention = visible(key);
    return answer(convention, settings.of(convention));
  }

  Answer<ReviewSettingsResponse> replace(Key key, IfMatch known, ReviewSettingsRequest request) {
    UUID convention = visible(key);
    return QuarkusTransaction.requiringNew().call(() -> replace(convention, known, request));
  }

  private Answer<ReviewSettingsResponse> replace(
      UUID convention, IfMatch known, ReviewSettingsRequest request) {
    // No review may go by settings that are being changed.
    revisions.lock(convention);
    ReviewSettings before = settings.of(convention);
    known.check(before.version());
    ReviewSettings after = new ReviewSettings(before.version() + 1, request.fourEyes());
    settings.put(convention, after);
    audit.record(
        Entry.replaced(
            TYPE,
            convention,
            convention,
            ReviewSettingsResponse.of(before),
            ReviewSettingsResponse.of(after)));
    return answer(convention, after);
  }

  private UUID visible(Key key) {
    return frameworks.current(key).framework().convention().id();
  }

  private static Answer<ReviewSettingsResponse> answer(UUID convention, ReviewSettings settings) {
    return Answer.of(convention, settings.version(), ReviewSettingsResponse.of(settings));
  }
}
