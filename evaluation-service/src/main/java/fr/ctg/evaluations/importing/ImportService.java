package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.Convention;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Frameworks;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.idempotency.Once;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes imports. Everything slow that is not the database's, asking convention-service and
 * receiving the body, is done before the transaction starts.
 */
@ApplicationScoped
class ImportService {

  private final Frameworks frameworks;
  private final ImportOrders orders;
  private final RowSources sources;
  private final ImportTransaction transaction;
  private final Once once;
  private final ImportSettings settings;
  private final Event<ImportQueued> queued;

  ImportService(
      Frameworks frameworks,
      ImportOrders orders,
      RowSources sources,
      ImportTransaction transaction,
      Once once,
      ImportSettings settings,
      Event<ImportQueued> queued) {
    this.frameworks = frameworks;
    this.orders = orders;
    this.sources = sources;
    this.transaction = transaction;
    this.once = once;
    this.settings = settings;
    this.queued = queued;
  }

  /**
   * @param later whether it is to be queued however small it is
   */
  ImportOutcome run(Key key, ImportQuery query, Format format, boolean later, InputStream body) {
    Framework framework = frameworks.current(key).framework();
    ImportOrder order = orders.of(query, format, framework);
    try (SpooledBody spooled = SpooledBody.of(body)) {
      // What was answered stays the answer, whatever has become of the convention or the mapping.
      Optional<Answer<ImportReport>> earlier = order.dryRun() ? Optional.empty() : once.earlier();
      if (earlier.isPresent()) {
        return new ImportOutcome(earlier.get(), null);
      }
      refuseIfEvaluated(framework.convention());
      RowSource source = sources.of(order, spooled, framework);
      UUID id = Ids.next();
      try (Rejections rejections = new Rejections(id, source.places());
          Warnings warnings = new Warnings(id, source.places())) {
        ImportTask task =
            new ImportTask(id, framework, order, source, rejections, warnings, Progress.UNTOLD);
        return later || source.holdsMoreThan(settings.atOnceRows())
            ? new ImportOutcome(queued(task, spooled), null)
            : atOnce(task);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Answer<ImportReport> queued(ImportTask task, SpooledBody body) throws IOException {
    task.source().inspect();
    Answer<ImportReport> answer = transaction.queue(task, body);
    queued.fireAsync(new ImportQueued(answer.id()));
    return answer;
  }

  private ImportOutcome atOnce(ImportTask task) {
    try {
      return new ImportOutcome(
          task.order().dryRun() ? transaction.rehearse(task) : transaction.perform(task), null);
    } catch (ImportRefused refused) {
      return new ImportOutcome(null, transaction.keepRefused(task, refused.summary()));
    }
  }

  static void refuseIfEvaluated(Convention convention) {
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
}
