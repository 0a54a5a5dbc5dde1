package fr.ctg.conventions.decision;

import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.persistence.Embeddable;

/**
 * How a committee agreed.
 *
 * @param consensus whether nobody asked for a vote; the numbers are null then
 */
@Embeddable
record Vote(boolean consensus, Integer votesFor, Integer votesAgainst, Integer abstentions) {

  /** By consensus or by a vote that was carried; anything else is a fault. */
  static Vote of(AdoptionRequest stated, Faults faults) {
    VoteRequest vote = stated.vote();
    boolean consensus = Boolean.TRUE.equals(stated.consensus());
    if (consensus == (vote != null)) {
      faults
          .at("vote")
          .add(
              "consensus-or-vote",
              Text.of(
                  "Dites si la décision est prise par consensus (« consensus » : true) ou par un vote,"
                      + " avec ses voix.",
                  "Say whether the decision is taken by consensus (\"consensus\": true) or by a vote,"
                      + " with its numbers."));
      return null;
    }
    if (consensus) {
      return new Vote(true, null, null, null);
    }
    faults.require(
        vote.votesFor() > vote.votesAgainst(),
        "vote",
        "vote-not-carried",
        Text.of(
            "Avec %d voix pour et %d contre, la décision n'est pas adoptée ; rejetez-la ou"
                + " reportez-la.",
            "With %d votes for and %d against, the decision is not adopted; reject or postpone it.",
            vote.votesFor(),
            vote.votesAgainst()));
    return new Vote(
        false,
        vote.votesFor(),
        vote.votesAgainst(),
        vote.abstentions() == null ? 0 : vote.abstentions());
  }
}
