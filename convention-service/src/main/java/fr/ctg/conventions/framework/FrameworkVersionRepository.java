package fr.ctg.conventions.framework;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.kit.paging.Filter;
import fr.ctg.kit.paging.Listing;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The versions of what was agreed. */
@ApplicationScoped
class FrameworkVersionRepository implements PanacheRepositoryBase<FrameworkVersion, UUID> {

  private static final Listing<FrameworkVersion> LISTING =
      new Listing<>(FrameworkVersion.class, FrameworkVersion::id)
          .sortedBy("version", "number", FrameworkVersion::number, Integer::valueOf);

  /** Empty as long as the convention is a draft. */
  Optional<FrameworkVersion> newest(Convention convention) {
    return find("convention = ?1 order by number desc", convention).firstResultOptional();
  }

  /** The newest one that had been recorded at an instant. */
  Optional<FrameworkVersion> newestAt(Convention convention, Instant instant) {
    return find("convention = ?1 and recordedAt <= ?2 order by number desc", convention, instant)
        .firstResultOptional();
  }

  Optional<FrameworkVersion> numbered(Convention convention, int number) {
    return find("convention = ?1 and number = ?2", convention, number).firstResultOptional();
  }

  Page<FrameworkVersion> page(Convention convention, PageRequest request) {
    return LISTING.page(getEntityManager(), Filter.none().and("convention", convention), request);
  }
}
