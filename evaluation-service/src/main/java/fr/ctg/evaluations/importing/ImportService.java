package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.Convention;
import fr.ctg.evaluations.framework.Dimension;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Frameworks;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Forbidden;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Language;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes imports and shows what became of them. Everything slow that is not the database's, asking
 * convention-service and receiving the body, is done before the transaction starts.
 */
@ApplicationScoped
class ImportService {

  private static final String ON_BEHALF_OF = "onBehalfOf";

  private final Frameworks frameworks;
  private final ImportTransaction transaction;
  private final StoredImports imports;
  private final StoredWarnings warnings;
  private final Caller caller;
  private final Language language;

  ImportService(
      Frameworks frameworks,
      ImportTransaction transaction,
      StoredImports imports,
      StoredWarnings warnings,
      Caller caller,
      Language language) {
    this.frameworks = frameworks;
    this.transaction = transaction;
    this.imports = imports;
    this.warnings = warnings;
    this.caller = caller;
    this.language = language;
  }

  ImportOutcome run(Key key, ImportOrder order, InputStream body) {
    Framework framework = frameworks.current(key).framework();
    refuseIfEvaluated(framework.convention());
    String partner = partner(framework, order.onBehalfOf());
    String onBehalfOf = caller.partner().isPresent() ? null : partner;
    UUID id = Ids.next();
    try (SpooledBody spooled = SpooledBody.of(body);
        Rejections rejections = new Rejections(id, order.format());
        Warnings doubts = new Warnings(id, order.format())) {
      RowSource source = source(order.format(), spooled, framework);
      ImportTask task =
          new ImportTask(
              id, framework, partner, onBehalfOf, order.atomicity(), source, rejections, doubts);
      return order.dryRun()
          ? new ImportOutcome(Answer.of(id, 1, transaction.rehearse(task)), null)
          : performed(task);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Page<ImportReport> list(Key key, PageRequest request) {
    return imports
        .page(visible(key), ownPartner(), request)
        .map(summary -> summary.report(false, null, null));
  }

  Answer<ImportReport> read(Key key, UUID id) {
    ImportSummary summary = imports.require(visible(key), id, ownPartner());
    List<RejectionResponse> first =
        imports.firstRejections(id).stream().map(this::response).toList();
    List<WarningResponse> doubts = warnings.first(id).stream().map(this::response).toList();
    return Answer.of(id, 1, summary.report(false, first, doubts));
  }

  Page<RejectionResponse> rejections(Key key, UUID id, PageRequest request) {
    imports.require(visible(key), id, ownPartner());
    return imports.rejections(id, request).map(this::response);
  }

  /** All of them, to be written when the answer starts; everything is checked by then. */
  RejectionExport export(Key key, UUID id) {
    imports.require(visible(key), id, ownPartner());
    return new RejectionExport(imports, id, language.current());
  }

  Page<WarningResponse> warnings(Key key, UUID id, PageRequest request) {
    imports.require(visible(key), id, ownPartner());
    return warnings.page(id, request).map(this::response);
  }

  /** All of them, to be written when the answer starts; everything is checked by then. */
  WarningExport exportWarnings(Key key, UUID id) {
    imports.require(visible(key), id, ownPartner());
    return new WarningExport(warnings, id, language.current());
  }

  private ImportOutcome performed(ImportTask task) {
    try {
      return new ImportOutcome(transaction.perform(task), null);
    } catch (ImportRefused refused) {
      return new ImportOutcome(null, transaction.keepRefused(task, refused.summary()));
    }
  }

  private static RowSource source(Format format, SpooledBody body, Framework framework)
      throws IOException {
    return switch (format) {
      case JSON -> new JsonSource(body);
      case NDJSON -> new NdjsonSource(body);
      case CSV -> new CsvSource(body, dimensions(framework));
    };
  }

  private static Set<String> dimensions(Framework framework) {
    return framework.indicators().values().stream()
        .flatMap(indicator -> indicator.dimensions().stream())
        .map(Dimension::code)
        .collect(Collectors.toSet());
  }

  /**
   * Whose figures these are: the credentials say so, or a coordinator who imports for a partner.
   */
  private String partner(Framework framework, String onBehalfOf) {
    Optional<String> own = caller.partner();
    if (own.isPresent()) {
      if (onBehalfOf != null && !onBehalfOf.equals(own.get())) {
        throw new Forbidden(
            "not-on-behalf-of-others",
            Text.of(
                "Un partenaire n'importe que ses propres mesures ; retirez « onBehalfOf ».",
                "A partner imports its own measurements only; remove \"onBehalfOf\"."));
      }
      return own.get();
    }
    if (onBehalfOf == null) {
      throw new Malformed(
          Fault.parameter(
              ON_BEHALF_OF,
              "required",
              Text.of(
                  "Un coordinateur importe pour un partenaire : donnez son code, par exemple"
                      + " « onBehalfOf=CAF-41 ».",
                  "A coordinator imports for a partner: give its code, \"onBehalfOf=CAF-41\" for"
                      + " example.")));
    }
    if (!framework.hasPartner(onBehalfOf)) {
      throw new RuleBroken(
          Fault.parameter(
              ON_BEHALF_OF,
              "unknown-partner",
              Text.of(
                  "« %s » n'est pas un partenaire de cette convention.",
                  "\"%s\" is no partner of this convention.", Excerpt.of(onBehalfOf))));
    }
    return onBehalfOf;
  }

  private static void refuseIfEvaluated(Convention convention) {
    if (!convention.takesMeasurements()) {
      throw new StateConflict(
          "convention-evaluated",
          Text.of(
              "La convention « %s » a été évaluée ; elle ne reçoit plus de mesures.",
              "Convention \"%s\" has been evaluated; it takes no more measurements.",
              convention.reference()),
          List.of());
    }
  }

  private UUID visible(Key key) {
    return frameworks.current(key).framework().convention().id();
  }

  private String ownPartner() {
    return caller.partner().orElse(null);
  }

  private WarningResponse response(Warning warning) {
    return WarningResponse.of(warning, language.current());
  }

  private RejectionResponse response(Rejection rejection) {
    return RejectionResponse.of(rejection, language.current());
  }
}
