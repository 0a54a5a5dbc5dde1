package fr.ctg.conventions.convention;

import fr.ctg.kit.identity.Key;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The conventions as the present caller may see them: a partner sees those it takes part in, and is
 * told of any other what it would be told if there were none.
 */
@ApplicationScoped
public class Conventions {

  private final ConventionRepository conventions;
  private final Instance<Participation> participations;
  private final Caller caller;

  Conventions(
      ConventionRepository conventions,
      @Any Instance<Participation> participations,
      Caller caller) {
    this.conventions = conventions;
    this.participations = participations;
    this.caller = caller;
  }

  /**
   * The convention that a path names.
   *
   * @throws NotFound if there is none, or it is not one of the caller's
   */
  public Convention require(String idOrReference) {
    Key key = Key.parse("convention", idOrReference);
    return conventions
        .find(key)
        .filter(found -> visible().map(ids -> ids.contains(found.id())).orElse(true))
        .orElseThrow(() -> ConventionRepository.notFound(key));
  }

  /**
   * The same, to change something of what is agreed: only in a draft, which cannot be signed before
   * the present transaction ends.
   *
   * @throws StateConflict once it is signed
   */
  public Convention requireDraft(String idOrReference) {
    Convention convention = require(idOrReference);
    conventions.getEntityManager().refresh(convention, LockModeType.PESSIMISTIC_READ);
    convention.requireDraft();
    return convention;
  }

  /**
   * The same, to change something of what is followed in it, which cannot be closed before the
   * present transaction ends.
   *
   * @throws StateConflict once it is closed
   */
  public Convention requireOpen(String idOrReference) {
    Convention convention = requireSteady(idOrReference);
    convention.requireOpen();
    return convention;
  }

  /** The same, be it closed or not: it does not move on before the present transaction ends. */
  public Convention requireSteady(String idOrReference) {
    Convention convention = require(idOrReference);
    conventions.getEntityManager().refresh(convention, LockModeType.PESSIMISTIC_READ);
    return convention;
  }

  /** The same, to move it on or change it alone: nobody else changes anything in it meanwhile. */
  public Convention requireAlone(String idOrReference) {
    Convention convention = require(idOrReference);
    conventions.getEntityManager().refresh(convention, LockModeType.PESSIMISTIC_WRITE);
    return convention;
  }

  /** The ids that the caller is confined to; empty for who may see all. */
  Optional<Set<UUID>> visible() {
    return caller.partner().map(this::ofPartner);
  }

  private Set<UUID> ofPartner(String code) {
    Set<UUID> ids = new HashSet<>();
    participations.forEach(participation -> ids.addAll(participation.conventionsOf(code)));
    return ids;
  }
}
