package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.ActingPartner;
import fr.ctg.evaluations.framework.Convention;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Frameworks;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.text.Language;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/**
 * Takes imports and shows what became of them. Everything slow that is not the database's, asking
 * convention-service and receiving the body, is done before the transaction starts.
 */
@ApplicationScoped
class ImportService {

  private final Frameworks frameworks;
  private final ImportTransaction transaction;
  private final StoredImports imports;
  private final RowSources sources;
  private final ActingPartner acting;
  private final Caller caller;
  private final Language language;

  ImportService(
      Frameworks frameworks,
      ImportTransaction transaction,
      StoredImports imports,
      RowSources sources,
      ActingPartner acting,
      Caller caller,
      Language language) {
    this.frameworks = frameworks;
    this.transaction = transaction;
    this.imports = imports;
    this.sources = sources;
    this.acting = acting;
    this.caller = caller;
    this.language = language;
  }

  ImportOutcome run(Key key, ImportOrder order, InputStream body) {
    Framework framework = frameworks.current(key).framework();
    refuseIfEvaluated(framework.convention());
    String partner = acting.partner(framework, order.onBehalfOf());
    String onBehalfOf = caller.partner().isPresent() ? null : partner;
    UUID id = Ids.next();
    try (SpooledBody spooled = SpooledBody.of(body)) {
      RowSource source = sources.of(order, spooled, framework, partner);
      try (Rejections rejections = new Rejections(id, source.places())) {
        ImportTask task =
            new ImportTask(
                id, framework, partner, onBehalfOf, order.atomicity(), source, rejections);
        return order.dryRun()
            ? new ImportOutcome(Answer.of(id, 1, transaction.rehearse(task)), null)
            : performed(task);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Page<ImportReport> list(Key key, PageRequest request) {
    return imports
        .page(visible(key), ownPartner(), request)
        .map(summary -> summary.report(false, null));
  }

  Answer<ImportReport> read(Key key, UUID id) {
    ImportSummary summary = imports.require(visible(key), id, ownPartner());
    List<RejectionResponse> first =
        imports.firstRejections(id).stream().map(this::response).toList();
    return Answer.of(id, 1, summary.report(false, first));
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

  private ImportOutcome performed(ImportTask task) {
    try {
      return new ImportOutcome(transaction.perform(task), null);
    } catch (ImportRefused refused) {
      return new ImportOutcome(null, transaction.keepRefused(task, refused.summary()));
    }
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

  private RejectionResponse response(Rejection rejection) {
    return RejectionResponse.of(rejection, language.current());
  }
}
