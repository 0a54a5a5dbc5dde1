package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Revision;
import fr.ctg.evaluations.framework.RevisionKind;
import fr.ctg.evaluations.framework.Revisions;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import fr.ctg.kit.idempotency.Once;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Calls imports off, and undoes them. */
@ApplicationScoped
class ImportMoves {

  private final StoredImports imports;
  private final ImportQueue queue;
  private final ImportEnding ending;
  private final Reversals reversals;
  private final ImportReports reports;
  private final Revisions revisions;
  private final AuditTrail audit;
  private final Once once;
  private final Caller caller;

  ImportMoves(
      StoredImports imports,
      ImportQueue queue,
      ImportEnding ending,
      Reversals reversals,
      ImportReports reports,
      Revisions revisions,
      AuditTrail audit,
      Once once,
      Caller caller) {
    this.imports = imports;
    this.queue = queue;
    this.ending = ending;
    this.reversals = reversals;
    this.reports = reports;
    this.revisions = revisions;
    this.audit = audit;
    this.once = once;
    this.caller = caller;
  }

  /** One that waits is called off at once, one that is being done stops before it writes. */
  @Transactional
  Answer<ImportReport> cancel(UUID convention, UUID id) {
    return once.only(
        () -> {
          StoredImport stored = require(convention, id);
          boolean there = stored.allowedMoves().contains("CANCEL");
          if (!there || !(ending.cancel(id) || queue.cancel(id))) {
            throw new StateConflict(
                "import-has-ended",
                Text.of(
                    "Cet import est terminé ; on n'annule que ce qui attend ou est en cours.",
                    "This import has ended; only what waits or runs can be called off."),
                require(convention, id).allowedMoves());
          }
          audit.record(
              new Entry("cancelled", ImportTransaction.TYPE, id, convention, null, null, null));
          return reports.answer(require(convention, id), List.of(), List.of());
        });
  }

  /** What an import wrote is as it was before; this is an import of its own in the history. */
  @Transactional
  Answer<ImportReport> undo(Framework framework, UUID id, Atomicity atomicity, String reason) {
    return once.only(
        () -> {
          ImportService.refuseIfEvaluated(framework.convention());
          UUID convention = framework.convention().id();
          // Locked before it is looked at: two at once would both find it done and not undone.
          revisions.lock(convention);
          StoredImport stored = require(convention, id);
          refuseUnlessUndoable(stored);
          ImportSummary summary = undone(framework, stored, atomicity, reason);
          imports.add(summary);
          audit.record(
              new Entry("undone", ImportTransaction.TYPE, id, convention, null, summary, null));
          return reports.answer(
              imports.require(convention, summary.id(), null), List.of(), List.of());
        });
  }

  private ImportSummary undone(
      Framework framework, StoredImport stored, Atomicity atomicity, String reason) {
    UUID convention = framework.convention().id();
    ImportSummary undone = stored.summary();
    long written = stored.standing();
    long found = reversals.find(convention, undone.revision());
    if (found == 0 || atomicity == Atomicity.ALL && found < written) {
      throw superseded(stored, written - found);
    }
    long locked = 0;
    if (atomicity == Atomicity.ROW) {
      locked = reversals.leaveLocked(convention, reason, found);
    } else {
      reversals.check(convention, reason);
    }
    UUID id = Ids.next();
    Revision next = revisions.next(convention, RevisionKind.IMPORT, id.toString(), caller.name());
    Counts counts = reversals.undo(convention, undone.revision(), next.number(), reason);
    return ImportSummary.reversal(
        id,
        undone,
        next,
        framework.version(),
        caller.name(),
        atomicity,
        reason,
        counts,
        written - found + locked);
  }

  private StoredImport require(UUID convention, UUID id) {
    return imports.require(convention, id, caller.partner().orElse(null));
  }

  private static void refuseUnlessUndoable(StoredImport stored) {
    if (stored.undoneBy() != null && stored.standing() <= 0) {
      throw new StateConflict(
          "import-already-undone",
          Text.of(
              "Cet import a déjà été annulé par l'import %s.",
              "This import has been undone already, by import %s.", stored.undoneBy()),
          stored.allowedMoves());
    }
    if (!stored.allowedMoves().contains("UNDO")) {
      throw new StateConflict(
          "import-wrote-nothing",
          Text.of(
              "Cet import n'a rien écrit ; il n'y a rien à défaire.",
              "This import has written nothing; there is nothing to undo."),
          stored.allowedMoves());
    }
  }

  private static StateConflict superseded(StoredImport stored, long count) {
    return new StateConflict(
        "import-superseded",
        Text.of(
            "Mesures de cet import qui ont changé depuis : %d. Défaites d'abord les imports plus"
                + " récents, ou défaites le reste avec « atomicity=ROW ».",
            "Measurements of this import that were changed since: %d. Undo the later imports first,"
                + " or undo the others with \"atomicity=ROW\".",
            count),
        stored.allowedMoves());
  }
}
