package fr.ctg.conventions.diagnosis;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.DraftContent;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Filter;
import fr.ctg.kit.paging.Listing;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.text.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The needs of conventions. */
@ApplicationScoped
public class NeedRepository implements PanacheRepositoryBase<Need, UUID>, DraftContent, FindingUse {

  private static final Listing<Need> LISTING =
      new Listing<>(Need.class, Need::id)
          .sortedBy("priority", "priority", Need::priority, Integer::valueOf)
          .sortedBy("code", Need::code);

  private final Instance<NeedAnswers> answers;

  NeedRepository(@Any Instance<NeedAnswers> answers) {
    this.answers = answers;
  }

  public List<Need> ofConvention(Convention convention) {
    return list("convention = ?1 order by priority, code", convention);
  }

  Optional<Need> withCode(Convention convention, String code) {
    return find("convention = ?1 and code = ?2", convention, code).firstResultOptional();
  }

  /** The need that a request names by its code, or null with the reason in {@code faults}. */
  public Need named(Convention convention, String code, Faults faults) {
    return withCode(convention, code).orElseGet(() -> unknown(code, faults));
  }

  /** Says that there is no need with this code; answers null. */
  public static Need unknown(String code, Faults faults) {
    faults.add(
        "unknown-need",
        Text.of(
            "Le diagnostic de cette convention n'a pas de besoin « %s ».",
            "The diagnosis of this convention has no need \"%s\".", code));
    return null;
  }

  /**
   * @throws NotFound if the convention has none by this id or code
   */
  Need require(Convention convention, Key key) {
    Optional<Need> found =
        key.id() == null
            ? withCode(convention, key.code())
            : find("convention = ?1 and id = ?2", convention, key.id()).firstResultOptional();
    return found.orElseThrow(
        () ->
            new NotFound(
                "need-not-found",
                Text.of(
                    "Le diagnostic de cette convention n'a pas de besoin « %s ».",
                    "The diagnosis of this convention has no need \"%s\".", key)));
  }

  /**
   * @param answered null for all; else those that something answers, or those that nothing does
   */
  Page<Need> page(Convention convention, Boolean answered, PageRequest request) {
    String isAnswered =
        answers.stream().map(NeedAnswers::condition).collect(Collectors.joining(" or "));
    return LISTING.page(
        getEntityManager(),
        Filter.none()
            .and("convention", convention)
            .andWhere(
                "(:answered = true and (%1$s) or :answered = false and not (%1$s))"
                    .formatted(isAnswered),
                "answered",
                answered),
        request);
  }

  @Override
  public List<String> usesOf(Finding finding) {
    return list("?1 member of findings order by code", finding).stream().map(Need::code).toList();
  }

  @Override
  public int depth() {
    return 1;
  }

  @Override
  public void deleteAllOf(Convention convention) {
    ofConvention(convention).forEach(this::delete);
    flush();
  }
}
