package fr.ctg.conventions.followup;

import fr.ctg.conventions.action.Action;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.funding.Aid;
import fr.ctg.conventions.funding.AidRepository;
import fr.ctg.conventions.funding.FundingLine;
import fr.ctg.conventions.funding.FundingLineRepository;
import fr.ctg.conventions.objective.Objective;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Reads all that is followed in a convention in a fixed number of statements, however much there is
 * of it.
 */
@ApplicationScoped
class FollowedConvention {

  private final EntityManager entityManager;
  private final FundingLineRepository fundingLines;
  private final AidRepository aids;

  FollowedConvention(
      EntityManager entityManager, FundingLineRepository fundingLines, AidRepository aids) {
    this.entityManager = entityManager;
    this.fundingLines = fundingLines;
    this.aids = aids;
  }

  /** By number. */
  List<Action> actions(Convention convention) {
    // First, so that the axis of whatever an action serves is read already.
    of(
        convention,
        "from Objective o left join fetch o.axis where o.convention = :convention",
        Objective.class);
    fetchOfActions(convention, "objectives");
    fetchOfActions(convention, "objectiveShares");
    return fetchOfActions(convention, "milestones");
  }

  private List<Action> fetchOfActions(Convention convention, String part) {
    return of(
        convention,
        "from Action a left join fetch a."
            + part
            + " where a.convention = :convention order by a.number",
        Action.class);
  }

  /** By code. */
  List<FundingLine> fundingLines(Convention convention) {
    return fundingLines.ofConvention(convention);
  }

  /** By year, payer and channel. */
  List<Aid> aids(Convention convention) {
    return aids.ofConvention(convention);
  }

  private <T> List<T> of(Convention convention, String query, Class<T> type) {
    return entityManager
        .createQuery(query, type)
        .setParameter("convention", convention)
        .getResultList();
  }
}
