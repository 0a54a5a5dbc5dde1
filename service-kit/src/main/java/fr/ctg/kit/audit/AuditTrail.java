package fr.ctg.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.security.Caller;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;

/**
 * Who did what, when, with the state before and after: one row for each write, in the write's own
 * transaction (rule 27). The application may add rows and read them, never change them.
 */
@ApplicationScoped
public class AuditTrail {

  private static final String INSERT =
      """
      insert into audit_entry (id, recorded_at, actor, on_behalf_of, action, subject_type,
          subject_id, convention_id, before, after, trace_id)
      values (:id, :recordedAt, :actor, :onBehalfOf, :action, :subjectType,
          :subjectId, :conventionId, cast(:before as jsonb), cast(:after as jsonb), :traceId)
      """;

  private final EntityManager entityManager;
  private final ObjectMapper json;
  private final Caller caller;
  private final Clock clock;

  AuditTrail(EntityManager entityManager, ObjectMapper json, Caller caller, Clock clock) {
    this.entityManager = entityManager;
    this.json = json;
    this.caller = caller;
    this.clock = clock;
  }

  /** Records what the caller did; there has to be a transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(Entry entry) {
    record(entry, caller.name());
  }

  /** Records what is done for somebody who had asked for it earlier and is not there any more. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(Entry entry, String actor) {
    entityManager
        .createNativeQuery(INSERT)
        .setParameter("id", Ids.next())
        .setParameter("recordedAt", clock.instant())
        .setParameter("actor", actor)
        .setParameter("onBehalfOf", entry.onBehalfOf())
        .setParameter("action", entry.action())
        .setParameter("subjectType", entry.subjectType())
        .setParameter("subjectId", entry.subjectId())
        .setParameter("conventionId", entry.conventionId())
        .setParameter("before", written(entry.before()))
        .setParameter("after", written(entry.after()))
        .setParameter("traceId", Span.current().getSpanContext().getTraceId())
        .executeUpdate();
  }

  private String written(Object state) {
    try {
      return state == null ? null : json.writeValueAsString(state);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
