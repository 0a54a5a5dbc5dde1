package fr.ctg.conventions.territory;

import fr.ctg.kit.identity.Key;
import fr.ctg.kit.identity.Named;
import fr.ctg.kit.paging.Filter;
import fr.ctg.kit.paging.Listing;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.text.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The territories that are known, whatever the convention. */
@ApplicationScoped
public class TerritoryRepository
    implements PanacheRepositoryBase<Territory, UUID>, Named<Territory> {

  private static final Listing<Territory> LISTING =
      new Listing<>(Territory.class, Territory::id)
          .sortedBy("code", Territory::code)
          .sortedBy("name", Territory::name);

  /**
   * @throws NotFound if there is none by this id or code
   * @throws StateConflict if the code alone is that of several
   */
  public Territory require(Key key) {
    if (key.id() != null) {
      return findByIdOptional(key.id()).orElseThrow(() -> notFound(key));
    }
    List<Territory> found = list("code", key.code());
    if (found.isEmpty()) {
      throw notFound(key);
    }
    if (found.size() > 1) {
      throw new StateConflict(
          "territory-code-ambiguous",
          Text.of(
              "Plusieurs territoires portent le code « %s » ; indiquez l'identifiant de l'un d'eux.",
              "Several territories have the code \"%s\"; state the identifier of one of them.",
              key));
    }
    return found.get(0);
  }

  /**
   * The territory that a request names, or null with the reason in {@code faults}.
   *
   * @param reference see {@link TerritoryReference}
   */
  @Override
  public Territory named(String reference, Faults faults) {
    return named(reference, List.of(), faults);
  }

  /**
   * The same, among the registered ones and others.
   *
   * @param others what the request itself declares
   */
  public Territory named(String reference, Collection<Territory> others, Faults faults) {
    List<Territory> found =
        TerritoryReference.parse(reference).map(parts -> matching(parts, others)).orElse(List.of());
    // What has no vintage has no longer reference than one that may fit others too.
    Optional<Territory> exact =
        found.stream().filter(one -> one.reference().equals(reference)).findFirst();
    if (exact.isPresent()) {
      return exact.get();
    }
    if (found.size() == 1) {
      return found.get(0);
    }
    if (found.isEmpty()) {
      faults.add(
          "unknown-territory",
          Text.of(
              "Le territoire « %s » n'est pas connu ; enregistrez-le d'abord.",
              "Territory \"%s\" is not known; register it first.", reference));
    } else {
      faults.add(
          "ambiguous-territory",
          Text.of(
              "« %s » désigne plusieurs territoires ; écrivez l'un de ceux-ci : %s.",
              "\"%s\" names several territories; write one of these: %s.",
              reference,
              String.join(", ", found.stream().map(Territory::reference).sorted().toList())));
    }
    return null;
  }

  private List<Territory> matching(TerritoryReference reference, Collection<Territory> others) {
    return Stream.concat(list("code", reference.code()).stream(), others.stream())
        .distinct()
        .filter(reference::names)
        .toList();
  }

  public Optional<Territory> identical(TerritoryKind kind, String code, Integer vintage) {
    return list("code = ?1 and kind = ?2", code, kind).stream()
        .filter(found -> Objects.equals(found.vintage(), vintage))
        .findFirst();
  }

  /** Those that exactly these references name. */
  public List<Territory> referredTo(Collection<String> references) {
    List<String> codes =
        references.stream()
            .flatMap(one -> TerritoryReference.parse(one).stream())
            .map(TerritoryReference::code)
            .toList();
    return codes.isEmpty()
        ? List.of()
        : list("code in ?1 order by kind, code, vintage", codes).stream()
            .filter(one -> references.contains(one.reference()))
            .toList();
  }

  /** These territories and everything that lies in them, level by level. */
  public List<Territory> withAllBelow(Collection<Territory> roots) {
    List<Territory> all = new ArrayList<>(roots);
    Set<UUID> seen = new HashSet<>(roots.stream().map(Territory::id).toList());
    List<UUID> level = List.copyOf(seen);
    while (!level.isEmpty()) {
      List<Territory> below =
          list("parent.id in ?1 order by kind, code, vintage", level).stream()
              .filter(territory -> seen.add(territory.id()))
              .toList();
      all.addAll(below);
      level = below.stream().map(Territory::id).toList();
    }
    return all;
  }

  Page<Territory> page(TerritoryKind kind, UUID parent, PageRequest request) {
    return LISTING.page(
        getEntityManager(), Filter.none().and("kind", kind).and("parent.id", parent), request);
  }

  private static NotFound notFound(Key key) {
    return new NotFound(
        "territory-not-found",
        Text.of("Il n'y a pas de territoire « %s ».", "There is no territory \"%s\".", key));
  }
}
