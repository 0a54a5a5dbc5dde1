package fr.ctg.evaluations.mapping;

import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Filter;
import fr.ctg.kit.paging.Listing;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.text.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The mappings of conventions. */
@ApplicationScoped
class ImportMappingRepository implements PanacheRepositoryBase<ImportMapping, UUID> {

  private static final Listing<ImportMapping> LISTING =
      new Listing<>(ImportMapping.class, ImportMapping::id).sortedBy("code", ImportMapping::code);

  List<ImportMapping> ofPartner(UUID convention, String partner) {
    return list("conventionId = ?1 and partner = ?2 order by code", convention, partner);
  }

  Optional<ImportMapping> withCode(UUID convention, String partner, String code) {
    return find("conventionId = ?1 and partner = ?2 and code = ?3", convention, partner, code)
        .firstResultOptional();
  }

  /**
   * @param partner whose it has to be; null for anybody's
   * @throws NotFound if there is none by this id or code
   * @throws Malformed if several partners have one by this code
   */
  ImportMapping require(UUID convention, String partner, Key key) {
    List<ImportMapping> found =
        key.id() == null
            ? list("conventionId = ?1 and code = ?2", convention, key.code())
            : list("conventionId = ?1 and id = ?2", convention, key.id());
    List<ImportMapping> visible =
        found.stream().filter(one -> partner == null || one.partner().equals(partner)).toList();
    if (visible.size() > 1) {
      throw new Malformed(
          Fault.parameter(
              "onBehalfOf",
              "required",
              Text.of(
                  "Plusieurs partenaires ont un modèle « %s » ; dites de quel partenaire il s'agit"
                      + " dans « onBehalfOf », ou donnez son identifiant.",
                  "Several partners have a mapping \"%s\"; say which partner's in \"onBehalfOf\", or"
                      + " give its identifier.",
                  key)));
    }
    return visible.stream()
        .findFirst()
        .orElseThrow(
            () ->
                new NotFound(
                    "import-mapping-not-found",
                    Text.of(
                        "Il n'y a pas de modèle de lecture « %s » dans cette convention.",
                        "There is no mapping \"%s\" in this convention.", key)));
  }

  Page<ImportMapping> page(UUID convention, String partner, PageRequest request) {
    return LISTING.page(
        getEntityManager(),
        Filter.none().and("conventionId", convention).and("partner", partner),
        request);
  }
}
