package fr.ctg.conventions.partner;

import fr.ctg.kit.identity.Key;
import fr.ctg.kit.identity.Named;
import fr.ctg.kit.paging.Filter;
import fr.ctg.kit.paging.Listing;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.text.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The partners that are known, whatever the convention. */
@ApplicationScoped
public class PartnerRepository implements PanacheRepositoryBase<Partner, UUID>, Named<Partner> {

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

  /** The partner that a request names by its code, or null with the reason in {@code faults}. */
  @Override
  public Partner named(String code, Faults faults) {
    Partner found = withCode(code).orElse(null);
    if (found == null) {
      faults.add(
          "unknown-partner",
          Text.of(
              "Le partenaire « %s » n'est pas connu ; enregistrez-le d'abord.",
              "Partner \"%s\" is not known; register it first.", code));
    }
    return found;
  }

  Page<Partner> page(PartnerKind kind, PageRequest request) {
    return LISTING.page(getEntityManager(), Filter.none().and("kind", kind), request);
  }
}
