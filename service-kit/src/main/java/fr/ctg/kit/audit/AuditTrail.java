package fr.ctg.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.sql.Pipeline;
import fr.ctg.kit.sql.Sql;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;

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
      select e.id, ?, e.actor, e.on_behalf_of, e.action, e.subject_type, e.subject_id,
        e.convention_id, e.before, e.after, e.trace_id
      from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::uuid[],
          ?::jsonb[], ?::jsonb[], ?::text[])
        e(id, actor, on_behalf_of, action, subject_type, subject_id, convention_id, before, after,
          trace_id)
      """;

  private final Sql sql;
  private final EntityManager entityManager;
  private final ObjectMapper json;
  private final Caller caller;
  private final Clock clock;

  AuditTrail(Sql sql, EntityManager entityManager, ObjectMapper json, Caller caller, Clock clock) {
    this.sql = sql;
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
    entityManager.flush();
    Pipeline pipeline = new Pipeline();
    record(List.of(new Signed(signature(actor), entry)), pipeline);
    sql.run(pipeline);
  }

  /** Records what several callers did, with what else one transaction writes for them. */
  public void record(List<Signed> entries, Pipeline pipeline) {
    if (entries.isEmpty()) {
      return;
    }
    pipeline.update(
        INSERT,
        clock.instant(),
        Pipeline.column(entries, any -> Ids.next()),
        Pipeline.column(entries, one -> one.by().actor()),
        Pipeline.column(entries, one -> one.entry().onBehalfOf()),
        Pipeline.column(entries, one -> one.entry().action()),
        Pipeline.column(entries, one -> one.entry().subjectType()),
        Pipeline.column(entries, one -> one.entry().subjectId()),
        Pipeline.column(entries, one -> one.entry().conventionId()),
        Pipeline.column(entries, one -> written(one.entry().before())),
        Pipeline.column(entries, one -> written(one.entry().after())),
        Pipeline.column(entries, one -> one.by().trace()));
  }

  /** Whose the present request is. */
  public Signature signature() {
    return signature(caller.name());
  }

  private static Signature signature(String actor) {
    return new Signature(actor, Span.current().getSpanContext().getTraceId());
  }

  private String written(Object state) {
    try {
      return state == null ? null : json.writeValueAsString(state);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
