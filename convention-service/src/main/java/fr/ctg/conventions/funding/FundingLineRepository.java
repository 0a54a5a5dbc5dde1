package fr.ctg.conventions.funding;

import fr.ctg.conventions.action.Action;
import fr.ctg.conventions.action.ActionUse;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.DraftContent;
import fr.ctg.conventions.convention.Participation;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Listing;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.text.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The funding lines of conventions. */
@ApplicationScoped
public class FundingLineRepository
    implements PanacheRepositoryBase<FundingLine, UUID>, DraftContent, ActionUse, Participation {

  private static final Listing<FundingLine> LISTING =
      new Listing<>(FundingLine.class, FundingLine::id)
          .sortedBy("code", FundingLine::code)
          .sortedBy("year", "year", FundingLine::year, Integer::valueOf);

  /** By code, each with its action and its funder. */
  public List<FundingLine> ofConvention(Convention convention) {
    return list(
        "from FundingLine l join fetch l.action join fetch l.funder where l.convention = ?1"
            + " order by l.code",
        convention);
  }

  /** By year, funder and nature, each with its funder. */
  public List<FundingLine> ofAction(Action action) {
    return list(
        "from FundingLine l join fetch l.funder f where l.action = ?1"
            + " order by l.year, f.name, l.nature, l.scheme, l.code",
        action);
  }

  public Optional<FundingLine> withCode(Convention convention, String code) {
    return find("convention = ?1 and code = ?2", convention, code).firstResultOptional();
  }

  /** The line that says of the same money what {@code request} does, if it is another one. */
  Optional<FundingLine> sameMoney(FundingLineRequest request, FundingParties parties, UUID not) {
    return find(
            "from FundingLine l where l.action = ?1 and l.funder = ?2 and l.year = ?3"
                + " and l.nature = ?4 and l.scheme is not distinct from ?5 and l.id <> ?6",
            parties.action(),
            parties.funder(),
            request.year(),
            request.nature(),
            request.scheme(),
            not)
        .firstResultOptional();
  }

  /**
   * @throws NotFound if the convention has none by this id or code
   */
  public FundingLine require(Convention convention, Key key) {
    Optional<FundingLine> found =
        key.id() == null
            ? withCode(convention, key.code())
            : find("convention = ?1 and id = ?2", convention, key.id()).firstResultOptional();
    return found.orElseThrow(
        () ->
            new NotFound(
                "funding-line-not-found",
                Text.of(
                    "Cette convention n'a pas de ligne de financement « %s ».",
                    "This convention has no funding line \"%s\".", key)));
  }

  Page<FundingLine> page(FundingFilter filter, PageRequest request) {
    return LISTING.page(getEntityManager(), filter.lines(), request);
  }

  List<FundingLine> all(FundingFilter filter) {
    return LISTING.all(getEntityManager(), filter.lines());
  }

  @Override
  public List<String> usesOf(Action action) {
    return ofAction(action).stream().map(FundingLine::code).toList();
  }

  /** The conventions in which this partner funds an action. */
  @Override
  public Set<UUID> conventionsOf(String partnerCode) {
    return new HashSet<>(
        getEntityManager()
            .createQuery(
                "select l.convention.id from FundingLine l where l.funder.code = :code", UUID.class)
            .setParameter("code", partnerCode)
            .getResultList());
  }

  @Override
  public int depth() {
    return 4;
  }

  @Override
  public void deleteAllOf(Convention convention) {
    ofConvention(convention).forEach(this::delete);
    flush();
  }
}
