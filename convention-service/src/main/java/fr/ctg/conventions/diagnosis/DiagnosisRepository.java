package fr.ctg.conventions.diagnosis;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.DraftContent;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.text.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The diagnoses of conventions, one each. */
@ApplicationScoped
class DiagnosisRepository implements PanacheRepositoryBase<Diagnosis, UUID>, DraftContent {

  Optional<Diagnosis> of(Convention convention) {
    return find("convention", convention).firstResultOptional();
  }

  /**
   * @throws NotFound if the convention has none yet
   */
  Diagnosis require(Convention convention) {
    return of(convention)
        .orElseThrow(
            () ->
                new NotFound(
                    "diagnosis-not-found",
                    Text.of(
                        "Cette convention n'a pas encore de diagnostic.",
                        "This convention has no diagnosis yet.")));
  }

  @Override
  public int depth() {
    return 0;
  }

  @Override
  public void deleteAllOf(Convention convention) {
    of(convention).ifPresent(this::delete);
    flush();
  }
}
