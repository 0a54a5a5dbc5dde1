package fr.ctg.kit.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.problem.StillRunning;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.sql.Pipeline;
import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Does what a POST asks for once, however often it is sent with the same {@code Idempotency-Key}
 * (rule 14). The key is kept in the transaction of the effect: either both are there or neither is.
 */
@ApplicationScoped
public class Once {

  static final Duration KEPT = Duration.ofDays(7);

  private final Sql sql;
  private final EntityManager entityManager;
  private final ObjectMapper json;
  private final IdempotencyKey key;
  private final Caller caller;
  private final Clock clock;

  Once(
      Sql sql,
      EntityManager entityManager,
      ObjectMapper json,
      IdempotencyKey key,
      Caller caller,
      Clock clock) {
    this.sql = sql;
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
    Optional<KeyUse> use = use();
    return use.isEmpty() ? effect.get() : only(use.get(), effect);
  }

  /**
   * The kept first answer, if the present request is a repetition: for a request that other things
   * than its effect may refuse, before they are looked at. Its body has been read.
   *
   * @throws StillRunning if the first request with the key has not ended
   * @throws RuleBroken if the key was used for another request
   */
  @Transactional
  public <T> Optional<Answer<T>> earlier() {
    return use()
        .flatMap(
            use -> {
              OnceEach once = each(List.of(use));
              Pipeline asking = new Pipeline();
              once.ask(asking);
              sql.run(asking);
              return once.earlier(use);
            });
  }

  private <T> Answer<T> only(KeyUse use, Supplier<Answer<T>> effect) {
    OnceEach once = each(List.of(use));
    Pipeline asking = new Pipeline();
    once.ask(asking);
    sql.run(asking);
    Optional<Answer<T>> earlier = once.earlier(use);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    Answer<T> first = once.first(use, effect.get());
    entityManager.flush();
    Pipeline keeping = new Pipeline();
    once.keep(keeping);
    sql.run(keeping);
    return first;
  }

  /** The key of the present request, whose body has been read; empty if it has none. */
  public Optional<KeyUse> use() {
    return key.isPresent()
        ? Optional.of(new KeyUse(caller.name(), key.value(), key.fingerprint()))
        : Optional.empty();
  }

  /** The same for requests that are answered together; no two of them may use the same key. */
  public OnceEach each(List<KeyUse> uses) {
    return new OnceEach(uses, json, clock.instant());
  }

  Instant oldestKept() {
    return clock.instant().minus(KEPT);
  }
}
