package fr.ctg.evaluations.measurement;

import fr.ctg.evaluations.framework.Framework;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.idempotency.Once;
import fr.ctg.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Records new measurements that come one by one. What is recorded of one convention is ordered, one
 * transaction after the other; those that come meanwhile share the next one.
 */
@ApplicationScoped
class Creations {

  private final CreationTransaction transaction;
  private final MeasurementTransaction measurements;
  private final AuditTrail audit;
  private final Once once;
  private final Caller caller;
  private final Map<UUID, CreationLane> lanes = new HashMap<>();

  Creations(
      CreationTransaction transaction,
      MeasurementTransaction measurements,
      AuditTrail audit,
      Once once,
      Caller caller) {
    this.transaction = transaction;
    this.measurements = measurements;
    this.audit = audit;
    this.once = once;
    this.caller = caller;
  }

  /**
   * @param framework what was agreed, by which the row was checked
   * @return empty if what was agreed has changed since; nothing is recorded then
   * @throws AsItWas if the same content is there
   */
  Optional<Answer<MeasurementResponse>> create(Framework framework, NewRow row) {
    UUID convention = framework.convention().id();
    String onBehalfOf = caller.partner().isPresent() ? null : row.partner();
    Creation creation =
        new Creation(
            row, audit.signature(), onBehalfOf, once.use().orElse(null), framework.version());
    record(convention, creation);
    if (creation.unchanged() != null) {
      throw new AsItWas(
          MeasurementTransaction.answer(measurements.require(convention, creation.unchanged())));
    }
    return creation.isOutdated() ? Optional.empty() : Optional.of(creation.answer());
  }

  private void record(UUID convention, Creation creation) {
    CreationLane lane = enter(convention);
    try {
      List<Creation> together = lane.queue(creation);
      if (!together.isEmpty()) {
        try {
          record(convention, together);
        } finally {
          lane.done(together);
        }
      }
    } finally {
      leave(convention, lane);
    }
  }

  private void record(UUID convention, List<Creation> together) {
    try {
      transaction.record(convention, together);
    } catch (RuntimeException failed) {
      if (together.size() == 1) {
        together.get(0).refused(failed);
      } else {
        // Whoever made it fail fails alone.
        together.forEach(one -> record(convention, List.of(one)));
      }
    }
  }

  private CreationLane enter(UUID convention) {
    synchronized (lanes) {
      CreationLane lane = lanes.computeIfAbsent(convention, any -> new CreationLane());
      lane.enter();
      return lane;
    }
  }

  private void leave(UUID convention, CreationLane lane) {
    synchronized (lanes) {
      if (lane.leave()) {
        lanes.remove(convention);
      }
    }
  }
}
