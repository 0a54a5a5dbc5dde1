package fr.ctg.conventions.followup;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.Conventions;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.precondition.ContentTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What is followed in a convention, in one answer. */
@ApplicationScoped
@Transactional
class FollowUpService {

  private final Conventions conventions;
  private final FollowedConvention followed;
  private final ContentTag contentTag;

  FollowUpService(Conventions conventions, FollowedConvention followed, ContentTag contentTag) {
    this.conventions = conventions;
    this.followed = followed;
    this.contentTag = contentTag;
  }

  Answer<FollowUpResponse> read(String key) {
    Convention convention = conventions.require(key);
    FollowUpResponse followUp =
        FollowUpResponse.of(
            convention,
            followed.actions(convention),
            followed.fundingLines(convention),
            followed.aids(convention));
    return new Answer<>(convention.id(), contentTag.of(followUp), followUp, false);
  }
}
