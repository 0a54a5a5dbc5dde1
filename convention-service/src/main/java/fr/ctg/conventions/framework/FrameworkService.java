package fr.ctg.conventions.framework;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.Conventions;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.precondition.EntityTags;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/**
 * What was agreed, read by version and by day. What is recorded never changes, so reading it needs
 * no transaction, whose end would be one more round to the database.
 */
@ApplicationScoped
class FrameworkService {

  private final Conventions conventions;
  private final FrameworkVersionRepository versions;
  private final ObjectMapper json;

  FrameworkService(
      Conventions conventions, FrameworkVersionRepository versions, ObjectMapper json) {
    this.conventions = conventions;
    this.versions = versions;
    this.json = json;
  }

  /**
   * @param number null for the newest version
   * @param asOf null for all that the version holds
   * @param known the entity tags that the reader has documents for, or null
   */
  Framework read(String key, Integer number, LocalDate asOf, String known) {
    Convention convention = conventions.require(key);
    FrameworkVersion version = number == null ? newest(convention) : numbered(convention, number);
    String tag = asOf == null ? version.sha256() : version.sha256() + "." + asOf;
    if (known != null && EntityTags.known(known, tag)) {
      return new Framework(tag, null);
    }
    return new Framework(
        tag, asOf == null ? version.document() : excerpt(version.document(), asOf));
  }

  Page<FrameworkVersionResponse> versions(String key, PageRequest page) {
    return versions.page(conventions.require(key), page).map(FrameworkVersionResponse::of);
  }

  private FrameworkVersion newest(Convention convention) {
    return versions
        .newest(convention)
        .orElseThrow(
            () ->
                new StateConflict(
                    "convention-not-signed",
                    Text.of(
                        "Un projet de convention n'a pas de version : la signature fait la première."
                            + " Celle-ci est à l'état %s.",
                        "A draft convention has no version: the signature makes the first one. This"
                            + " one is %s.",
                        convention.state()),
                    convention.state().allowedMoves().stream().map(Enum::name).toList()));
  }

  private FrameworkVersion numbered(Convention convention, int number) {
    return versions
        .numbered(convention, number)
        .orElseThrow(() -> unknown(number, newest(convention).number()));
  }

  private static NotFound unknown(int number, int newest) {
    return new NotFound(
        "framework-version-not-found",
        Text.of(
            "Il n'y a pas de version %d ; les versions vont de 1 à %d.",
            "There is no version %d; versions go from 1 to %d.", number, newest));
  }

  private byte[] excerpt(byte[] document, LocalDate asOf) {
    try {
      ObjectNode tree = (ObjectNode) json.readTree(document);
      LocalDate end = LocalDate.parse(tree.at("/convention/effectiveTo").textValue());
      if (asOf.isAfter(end)) {
        throw afterTheEnd(asOf, end);
      }
      new AsOf(asOf).applyTo(tree);
      return json.writeValueAsBytes(tree);
    } catch (IOException weWroteIt) {
      throw new UncheckedIOException(weWroteIt);
    }
  }

  private static RuleBroken afterTheEnd(LocalDate asOf, LocalDate end) {
    return new RuleBroken(
        Fault.parameter(
            "asOf",
            "after-the-end",
            Text.of(
                "Le %s est après la fin de la convention, le %s ; demandez ce jour-là au plus tard.",
                "%s is after the convention's end, %s; ask for that day at the latest.",
                asOf,
                end)));
  }
}
