package fr.ctg.conventions.partner;

import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Filter;
import fr.ctg.kit.paging.Listing;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.text.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The partners that are known, whatever the convention. */
@ApplicationScoped
public class PartnerRepository implements PanacheRepositoryBase<Partner, UUID> {

  private static final Listing<Partner> LISTING =
      new Listing<>(Partner.class, Partner::id)
          .sortedBy("code", Partner::code)
          .sortedBy("name", Partner::name);

  /**
   * @throws NotFound if there is none by this id or code
   */
  public Partner require(Key key) {
    Optional<Partner> found = key.id() != null ? findByIdOptional(key.id()) : withCode(key.code());
    return found.orElseThrow(
        () ->
            new NotFound(
                "partner-not-found",
                Text.of("Il n'y a pas de partenaire « %s ».", "There is no partner \"%s\".", key)));
  }

  public Optional<Partner> withCode(String code) {
    return find("code", code).firstResultOptional();
  }

  public List<Partner> withCodes(Collection<String> codes) {
    return list("code in ?1", codes);
  }

  Page<Partner> page(PartnerKind kind, PageRequest request) {
    return LISTING.page(getEntityManager(), Filter.none().and("kind", kind), request);
  }
}
