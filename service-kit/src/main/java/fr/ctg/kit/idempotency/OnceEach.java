package fr.ctg.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.problem.StillRunning;
import fr.ctg.kit.sql.Pipeline;
import fr.ctg.kit.text.Text;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Several requests with idempotency keys that one transaction answers, each key another one: {@link
 * #ask} first, then for each request {@link #earlier}, or {@link #first} after its effect, and
 * {@link #keep} last.
 */
public final class OnceEach {

  // A second request with the key is told so at once, rather than held until the first one ends.
  private static final String LOCK =
      """
      select name from unnest(?::text[]) name
      where pg_try_advisory_xact_lock(hashtextextended(name, 0))
      """;

  // Key by key: asked for at once, all young keys may be read to find a few.
  private static final String KEPT =
      """
      select k.principal, k.key, encode(k.fingerprint, 'hex') as fingerprint, k.resource_id, k.tag,
        k.body
      from unnest(?::text[], ?::text[]) u(principal, key)
      cross join lateral (
        select k.* from idempotency_key k where k.principal = u.principal and k.key = u.key
        limit 1) k
      where k.created_at > ?
      """;

  private static final String KEEP =
      """
      insert into idempotency_key
        (principal, key, fingerprint, resource_id, tag, body, created_at)
      select u.principal, u.key, decode(u.fingerprint, 'hex'), u.resource_id, u.tag, u.body, ?
      from unnest(?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[])
        u(principal, key, fingerprint, resource_id, tag, body)
      on conflict (principal, key) do update
      set fingerprint = excluded.fingerprint, resource_id = excluded.resource_id,
        tag = excluded.tag, body = excluded.body, created_at = excluded.created_at
      """;

  /** The first answer to a use of a key. */
  private record Kept(KeyUse use, UUID id, String tag, String body) {}

  private final List<KeyUse> uses;
  private final ObjectMapper json;
  private final Instant now;
  private final Set<String> locked = new HashSet<>();
  private final Map<String, Kept> kept = new HashMap<>();
  private final List<Kept> first = new ArrayList<>();

  OnceEach(List<KeyUse> uses, ObjectMapper json, Instant now) {
    this.uses = uses;
    this.json = json;
    this.now = now;
  }

  /** Looks for earlier uses, and holds the keys until the transaction ends. */
  public void ask(Pipeline pipeline) {
    if (uses.isEmpty()) {
      return;
    }
    pipeline.forEach(
        LOCK,
        row -> locked.add(row.getString("name")),
        (Object) Pipeline.column(uses, KeyUse::name));
    pipeline.forEach(
        KEPT,
        row -> {
          KeyUse use =
              new KeyUse(
                  row.getString("principal"), row.getString("key"), row.getString("fingerprint"));
          UUID id = row.getObject("resource_id", UUID.class);
          kept.put(use.name(), new Kept(use, id, row.getString("tag"), row.getString("body")));
        },
        Pipeline.column(uses, KeyUse::principal),
        Pipeline.column(uses, KeyUse::key),
        now.minus(Once.KEPT));
  }

  /**
   * The kept first answer if the key has been used for the same request.
   *
   * @throws StillRunning if the first request with the key has not ended
   * @throws RuleBroken if the key was used for another request
   */
  public <T> Optional<Answer<T>> earlier(KeyUse use) {
    if (!locked.contains(use.name())) {
      throw new StillRunning();
    }
    Kept earlier = kept.get(use.name());
    if (earlier == null) {
      return Optional.empty();
    }
    if (!earlier.use.fingerprint().equals(use.fingerprint())) {
      throw reused();
    }
    return Optional.of(new Answer<>(earlier.id, earlier.tag, asBody(earlier.body), true));
  }

  /** The answer as it will be given to every repetition too, byte for byte. */
  public <T> Answer<T> first(KeyUse use, Answer<T> answer) {
    String body = written(answer.body());
    first.add(new Kept(use, answer.id(), answer.tag(), body));
    return new Answer<>(answer.id(), answer.tag(), asBody(body), false);
  }

  /** Keeps the first answers. */
  public void keep(Pipeline pipeline) {
    if (first.isEmpty()) {
      return;
    }
    pipeline.update(
        KEEP,
        now,
        Pipeline.column(first, one -> one.use.principal()),
        Pipeline.column(first, one -> one.use.key()),
        Pipeline.column(first, one -> one.use.fingerprint()),
        Pipeline.column(first, Kept::id),
        Pipeline.column(first, Kept::tag),
        Pipeline.column(first, Kept::body));
  }

  private static RuleBroken reused() {
    Text detail =
        Text.of(
            "Cette Idempotency-Key a déjà servi à une autre requête ; prenez-en une nouvelle.",
            "This Idempotency-Key has been used for another request; take a new one.");
    return new RuleBroken(
        "idempotency-key-reused",
        detail,
        List.of(Fault.header(IdempotencyKeyFilter.HEADER, "reused", detail)));
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
