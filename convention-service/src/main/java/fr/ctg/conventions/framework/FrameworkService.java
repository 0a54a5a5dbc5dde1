package fr.ctg.conventions.framework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.Conventions;
import fr.ctg.conventions.framework.FrameworkChangesResponse.ChangeResponse;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.precondition.ContentTag;
import fr.ctg.kit.precondition.EntityTags;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.text.Language;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
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
  private final Language language;
  private final ContentTag contentTag;
  private final Clock clock;

  FrameworkService(
      Conventions conventions,
      FrameworkVersionRepository versions,
      ObjectMapper json,
      Language language,
      ContentTag contentTag,
      Clock clock) {
    this.conventions = conventions;
    this.versions = versions;
    this.json = json;
    this.language = language;
    this.contentTag = contentTag;
    this.clock = clock;
  }

  /**
   * @param number null for the newest version
   * @param asOf null for all that the version holds
   * @param knownAt names the version by the instant at which it was the newest, instead of number
   * @param known the entity tags that the reader has documents for, or null
   */
  Framework read(String key, Integer number, LocalDate asOf, Instant knownAt, String known) {
    Convention convention = conventions.require(key);
    FrameworkVersion version = version(convention, number, knownAt);
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

  /**
   * @param from null for the version before the other one
   * @param to null for the newest version
   */
  Answer<FrameworkChangesResponse> changes(String key, Integer from, Integer to) {
    Convention convention = conventions.require(key);
    FrameworkVersion later = to == null ? newest(convention) : numbered(convention, to);
    FrameworkVersion earlier =
        numbered(convention, from == null ? Math.max(1, later.number() - 1) : from);
    if (earlier.number() > later.number()) {
      throw new RuleBroken(
          Fault.parameter(
              "from",
              "after-the-other",
              Text.of(
                  "« from » (%d) est après « to » (%d) ; échangez-les.",
                  "\"from\" (%d) is after \"to\" (%d); exchange them.",
                  earlier.number(),
                  later.number())));
    }
    FrameworkChangesResponse changes =
        new FrameworkChangesResponse(
            FrameworkVersionResponse.of(earlier),
            FrameworkVersionResponse.of(later),
            FrameworkComparison.between(tree(earlier), tree(later)).stream()
                .map(change -> ChangeResponse.of(change, language.current()))
                .toList());
    return new Answer<>(convention.id(), contentTag.of(changes), changes, false);
  }

  private JsonNode tree(FrameworkVersion version) {
    try {
      return json.readTree(version.document());
    } catch (IOException weWroteIt) {
      throw new UncheckedIOException(weWroteIt);
    }
  }

  private FrameworkVersion version(Convention convention, Integer number, Instant knownAt) {
    if (knownAt == null) {
      return number == null ? newest(convention) : numbered(convention, number);
    }
    if (number != null) {
      throw new Malformed(
          Fault.parameter(
              "knownAt",
              "with-version",
              Text.of(
                  "Nommez la version par « version » ou par « knownAt », pas par les deux.",
                  "Name the version by \"version\" or by \"knownAt\", not by both.")));
    }
    if (knownAt.isAfter(clock.instant())) {
      throw new RuleBroken(
          Fault.parameter(
              "knownAt",
              "in-the-future",
              Text.of(
                  "On ne sait pas encore ce qui sera connu le %s ; demandez un instant passé.",
                  "What will be known at %s is not known yet; ask for a past instant.", knownAt)));
    }
    // A draft is refused in the same words as without the parameter.
    newest(convention);
    return versions
        .newestAt(convention, knownAt)
        .orElseThrow(() -> notYetKnown(knownAt, convention));
  }

  private static RuleBroken notYetKnown(Instant knownAt, Convention convention) {
    return new RuleBroken(
        Fault.parameter(
            "knownAt",
            "before-the-signature",
            Text.of(
                "Le %s, rien n'était encore convenu : la signature a été enregistrée le %s.",
                "At %s nothing was agreed yet: the signature was recorded at %s.",
                knownAt,
                convention.agreedAt())));
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
