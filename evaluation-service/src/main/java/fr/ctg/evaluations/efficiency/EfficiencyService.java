package fr.ctg.evaluations.efficiency;

import fr.ctg.evaluations.evaluation.Evaluations;
import fr.ctg.evaluations.evaluation.Moment;
import fr.ctg.evaluations.framework.Convention;
import fr.ctg.evaluations.framework.Frameworks;
import fr.ctg.evaluations.funding.FollowUps;
import fr.ctg.evaluations.funding.Freshness;
import fr.ctg.evaluations.funding.KnownFollowUp;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Refusal;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.problem.Unavailable;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** What can be asked about efficiency. */
@ApplicationScoped
class EfficiencyService {

  private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

  private final Frameworks frameworks;
  private final FollowUps followUps;
  private final Evaluations evaluations;
  private final Efficiencies efficiencies;

  EfficiencyService(
      Frameworks frameworks,
      FollowUps followUps,
      Evaluations evaluations,
      Efficiencies efficiencies) {
    this.frameworks = frameworks;
    this.followUps = followUps;
    this.evaluations = evaluations;
    this.efficiencies = efficiencies;
  }

  /** Checks a question, after having asked for what is newer; nothing is computed yet. */
  EfficiencyQuestion ask(Key key, LocalDate asOf, Instant knownAt, Integer year) {
    Convention convention = frameworks.current(key).framework().convention();
    Freshness freshness = followUps.refresh(convention);
    Moment moment = evaluations.moment(key, asOf, knownAt);
    FundedYears.of(moment, year);
    KnownFollowUp known =
        followUps
            .at(convention.id(), moment.knownAt().revision())
            .orElseThrow(() -> nothingKnown(freshness, moment));
    return new EfficiencyQuestion(moment, known, freshness, year);
  }

  EfficiencyResponse answer(EfficiencyQuestion question) {
    Efficiency efficiency =
        efficiencies.of(evaluations.evaluate(question.moment()), question.known(), question.year());
    return EfficiencyResponse.of(efficiency, question.freshness());
  }

  private static Refusal nothingKnown(Freshness freshness, Moment moment) {
    if (freshness.checkedAt() == null) {
      return new Unavailable(
          "funding-unavailable",
          Text.of(
              "Le service des conventions ne répond pas et aucun financement de cette convention"
                  + " n'est encore connu ici ; réessayez dans quelques secondes.",
              "The convention service does not answer and no funding of this convention is known"
                  + " here yet; try again in a few seconds."),
          RETRY_AFTER);
    }
    return new RuleBroken(
        Fault.parameter(
            "knownAt",
            "nothing-known-yet",
            Text.of(
                "Le %s, aucun financement de cette convention n'était encore connu ici.",
                "On %s, no funding of this convention was known here yet.",
                moment.knownAt().knownAt())));
  }
}
