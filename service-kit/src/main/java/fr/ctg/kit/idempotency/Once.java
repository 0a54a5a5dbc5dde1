package fr.ctg.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.problem.StillRunning;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Does what a POST asks for once, however often it is sent with the same {@code Idempotency-Key}
 * (rule 14). The key is kept in the transaction of the effect: either both are there or neither is.
 */
@ApplicationScoped
public class Once {

  static final Duration KEPT = Duration.ofDays(7);

  private final EntityManager entityManager;
  private final ObjectMapper json;
  private final IdempotencyKey key;
  private final Caller caller;
  private final Clock clock;

  Once(
      EntityManager entityManager,
      ObjectMapper json,
      IdempotencyKey key,
      Caller caller,
      Clock clock) {
    this.entityManager = entityManager;
    this.json = json;
    this.key = key;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * The effect's answer; the kept first answer if the key has been used for the same request.
   *
   * @param effect what the request asks for, in the caller's transaction
   * @throws StillRunning if the first request with the key has not ended
   * @throws RuleBroken if the key was used for another request
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public <T> Answer<T> only(Supplier<Answer<T>> effect) {
    if (!key.isPresent()) {
      return effect.get();
    }
    String fingerprint = key.fingerprint();
    lock();
    List<Object[]> kept = kept();
    if (!kept.isEmpty()) {
      return replay(kept.get(0), fingerprint);
    }
    Answer<T> first = effect.get();
    String body = written(first.body());
    keep(fingerprint, first, body);
    return new Answer<>(first.id(), first.tag(), asBody(body), false);
  }

  /**
   * A second request with the key is told so at once, rather than held until the first one ends.
   */
  private void lock() {
    Object locked =
        entityManager
            .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:key, 0))")
            .setParameter("key", caller.name() + "\n" + key.value())
            .getSingleResult();
    if (!Boolean.TRUE.equals(locked)) {
      throw new StillRunning();
    }
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> kept() {
    return entityManager
        .createNativeQuery(
            """
            select encode(fingerprint, 'hex'), resource_id, tag, body from idempotency_key
            where principal = :principal and key = :key and created_at > :since
            """)
        .setParameter("principal", caller.name())
        .setParameter("key", key.value())
        .setParameter("since", oldestKept())
        .getResultList();
  }

  private <T> Answer<T> replay(Object[] first, String fingerprint) {
    if (!first[0].equals(fingerprint)) {
      Text detail =
          Text.of(
              "Cette Idempotency-Key a déjà servi à une autre requête ; prenez-en une nouvelle.",
              "This Idempotency-Key has been used for another request; take a new one.");
      throw new RuleBroken(
          "idempotency-key-reused",
          detail,
          List.of(Fault.header(IdempotencyKeyFilter.HEADER, "reused", detail)));
    }
    return new Answer<>((UUID) first[1], (String) first[2], asBody((String) first[3]), true);
  }

  private void keep(String fingerprint, Answer<?> answer, String body) {
    entityManager
        .createNativeQuery(
            """
            insert into idempotency_key
                (principal, key, fingerprint, resource_id, tag, body, created_at)
            values (:principal, :key, decode(:fingerprint, 'hex'), :id, :tag, :body, :now)
            on conflict (principal, key) do update
            set fingerprint = excluded.fingerprint, resource_id = excluded.resource_id,
                tag = excluded.tag, body = excluded.body, created_at = excluded.created_at
            """)
        .setParameter("principal", caller.name())
        .setParameter("key", key.value())
        .setParameter("fingerprint", fingerprint)
        .setParameter("id", answer.id())
        .setParameter("tag", answer.tag())
        .setParameter("body", body)
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  Instant oldestKept() {
    return clock.instant().minus(KEPT);
  }

  private String written(Object body) {
    try {
      return json.writeValueAsString(body);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  // What is sent is the kept text itself; nobody between here and the wire looks into the body.
  @SuppressWarnings("unchecked")
  private static <T> T asBody(String json) {
    return (T) new KeptBody(json);
  }
}
