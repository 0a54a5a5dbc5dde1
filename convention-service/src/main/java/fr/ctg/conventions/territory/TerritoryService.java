package fr.ctg.conventions.territory;

import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import fr.ctg.kit.idempotency.Once;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.identity.Named;
import fr.ctg.kit.json.MergePatch;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;

/** What can be done with territories, a transaction a method. */
@ApplicationScoped
@Transactional
public class TerritoryService {

  private static final String TYPE = "territory";

  private final TerritoryRepository territories;
  private final AuditTrail audit;
  private final Once once;

  TerritoryService(TerritoryRepository territories, AuditTrail audit, Once once) {
    this.territories = territories;
    this.audit = audit;
    this.once = once;
  }

  Answer<TerritoryResponse> create(TerritoryRequest request) {
    return once.only(
        () -> {
          refuseIfTaken(request);
          Faults faults = new Faults();
          Territory parent = territories.ifStated(request.parent(), faults.at("parent"));
          Territory territory = register(request, parent, faults);
          faults.refuseIfAny();
          return answer(territory);
        });
  }

  /**
   * The territory as it is registered already, or registered now, within a larger piece of work,
   * which refuses if anything was found.
   *
   * @param known the territories that it may name as its parent
   * @param faults receives what breaks a rule, below its own pointer
   */
  public Territory ensure(TerritoryRequest request, Named<Territory> known, Faults faults) {
    Territory parent = known.ifStated(request.parent(), faults.at("parent"));
    Territory registered =
        territories.identical(request.kind(), request.code(), request.vintage()).orElse(null);
    if (registered == null) {
      return register(request, parent, faults);
    }
    if (!registered.name().equals(request.name()) || !Objects.equals(registered.parent(), parent)) {
      faults.add(
          "differs-from-registered",
          Text.of(
              "Le territoire « %s » est enregistré avec un autre contenu ; reprenez-le tel qu'il est,"
                  + " ou citez-le sans le déclarer.",
              "Territory \"%s\" is registered with another content; state it as it is, or name it"
                  + " without declaring it.",
              registered.reference()));
    }
    return registered;
  }

  private Territory register(TerritoryRequest request, Territory parent, Faults faults) {
    Territory territory = Territory.register(request, parent, faults);
    if (faults.isEmpty()) {
      territories.persistAndFlush(territory);
      audit.record(Entry.created(TYPE, territory.id(), null, TerritoryResponse.of(territory)));
    }
    return territory;
  }

  Answer<TerritoryResponse> read(Key key) {
    return answer(territories.require(key));
  }

  Page<TerritoryResponse> list(TerritoryKind kind, String parent, PageRequest page) {
    return territories
        .page(
            kind,
            parent == null ? null : territories.require(Key.parse("parent", parent)).id(),
            page)
        .map(TerritoryResponse::of);
  }

  Answer<TerritoryResponse> replace(Key key, IfMatch known, TerritoryRequest request) {
    Territory territory = territories.require(key);
    known.check(territory.version());
    return describe(territory, request);
  }

  Answer<TerritoryResponse> patch(Key key, IfMatch known, MergePatch patch) {
    Territory territory = territories.require(key);
    known.check(territory.version());
    return describe(territory, patch.onto(TerritoryRequest.of(territory)));
  }

  void delete(Key key, IfMatch known) {
    Territory territory = territories.require(key);
    known.check(territory.version());
    audit.record(Entry.deleted(TYPE, territory.id(), null, TerritoryResponse.of(territory)));
    territories.delete(territory);
    territories.flush();
  }

  private Answer<TerritoryResponse> describe(Territory territory, TerritoryRequest request) {
    TerritoryResponse before = TerritoryResponse.of(territory);
    if (!isSame(territory, request)) {
      refuseIfTaken(request);
    }
    Faults faults = new Faults();
    Territory parent = territories.ifStated(request.parent(), faults.at("parent"));
    territory.describe(request, parent, faults);
    faults.refuseIfAny();
    territories.flush();
    TerritoryResponse after = TerritoryResponse.of(territory);
    audit.record(Entry.replaced(TYPE, territory.id(), null, before, after));
    return answer(territory);
  }

  private static boolean isSame(Territory territory, TerritoryRequest request) {
    return territory.kind() == request.kind()
        && territory.code().equals(request.code())
        && Objects.equals(territory.vintage(), request.vintage());
  }

  private void refuseIfTaken(TerritoryRequest request) {
    if (territories.identical(request.kind(), request.code(), request.vintage()).isPresent()) {
      throw new StateConflict(
          "territory-code-taken",
          Text.of(
              "Ce territoire est déjà enregistré : %s %s, millésime %s.",
              "This territory is registered already: %s %s, vintage %s.",
              request.kind(),
              request.code(),
              request.vintage() == null ? "-" : request.vintage()));
    }
  }

  private static Answer<TerritoryResponse> answer(Territory territory) {
    return Answer.of(territory.id(), territory.version(), TerritoryResponse.of(territory));
  }
}
