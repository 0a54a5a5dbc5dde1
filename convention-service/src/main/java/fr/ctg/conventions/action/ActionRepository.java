package fr.ctg.conventions.action;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.DraftContent;
import fr.ctg.conventions.convention.Participation;
import fr.ctg.conventions.objective.Objective;
import fr.ctg.conventions.objective.ObjectiveUse;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Listing;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.text.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The actions of conventions. */
@ApplicationScoped
public class ActionRepository
    implements PanacheRepositoryBase<Action, UUID>, DraftContent, ObjectiveUse, Participation {

  private static final Listing<Action> LISTING =
      new Listing<>(Action.class, Action::id)
          .sortedBy("number", Action::number)
          .sortedBy("title", Action::title);

  /** By number. */
  public List<Action> ofConvention(Convention convention) {
    return list("convention = ?1 order by number", convention);
  }

  public Optional<Action> withNumber(Convention convention, String number) {
    return find("convention = ?1 and number = ?2", convention, number).firstResultOptional();
  }

  /** The action that a request names by its number, or null with the reason in {@code faults}. */
  public Action named(Convention convention, String number, Faults faults) {
    return withNumber(convention, number).orElseGet(() -> unknown(number, faults));
  }

  /** Says that there is no action with this number; answers null. */
  public static Action unknown(String number, Faults faults) {
    faults.add(
        "unknown-action",
        Text.of(
            "Cette convention n'a pas d'action « %s ».",
            "This convention has no action \"%s\".", number));
    return null;
  }

  /**
   * @throws NotFound if the convention has none by this id or number
   */
  public Action require(Convention convention, Key key) {
    Optional<Action> found =
        key.id() == null
            ? withNumber(convention, key.code())
            : find("convention = ?1 and id = ?2", convention, key.id()).firstResultOptional();
    return found.orElseThrow(
        () ->
            new NotFound(
                "action-not-found",
                Text.of(
                    "Cette convention n'a pas d'action « %s ».",
                    "This convention has no action \"%s\".", key)));
  }

  /** The same, which nobody else changes until the transaction ends. */
  Action requireAlone(Convention convention, Key key) {
    Action action = require(convention, key);
    getEntityManager().refresh(action, LockModeType.PESSIMISTIC_WRITE);
    return action;
  }

  Page<Action> page(ActionFilter filter, PageRequest request) {
    return LISTING.page(getEntityManager(), filter.asked(), request);
  }

  @Override
  public List<String> usesOf(Objective objective) {
    return list("from Action a where ?1 member of a.objectives order by a.number", objective)
        .stream()
        .map(Action::number)
        .toList();
  }

  /** The conventions in an action of which this partner has a role. */
  @Override
  public Set<UUID> conventionsOf(String partnerCode) {
    return new HashSet<>(
        getEntityManager()
            .createQuery(
                "select a.convention.id from Action a join a.partners p"
                    + " where p.partner.code = :code",
                UUID.class)
            .setParameter("code", partnerCode)
            .getResultList());
  }

  @Override
  public int depth() {
    return 3;
  }

  @Override
  public void deleteAllOf(Convention convention) {
    ofConvention(convention).forEach(this::delete);
    flush();
  }
}
