package fr.ctg.conventions.decision;

import static fr.ctg.conventions.DraftConvention.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.kit.security.Role;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Decisions on a test's own convention, as a coordinator proposes and a committee takes them. */
public final class Decisions {

  private final DraftConvention convention;

  public Decisions(DraftConvention convention) {
    this.convention = convention;
  }

  public static Map<String, Object> decision(
      String code, String type, String effectiveOn, List<?> changes) {
    return Map.of(
        "code",
        code,
        "type",
        type,
        "title",
        "Une décision",
        "reason",
        "Les faits observés",
        "effectiveOn",
        effectiveOn,
        "changes",
        changes);
  }

  public static Map<String, Object> change(
      String what, String code, Map<String, Object> before, Map<String, Object> after) {
    return before == null
        ? Map.of("what", what, "code", code, "after", after)
        : Map.of("what", what, "code", code, "before", before, "after", after);
  }

  public static Map<String, Object> target(String on, int value) {
    return Map.of("points", List.of(Map.of("on", on, "value", value)));
  }

  public Response propose(Map<String, Object> decision) {
    return Api.coordinator()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(decision)
        .post(convention.at("/decisions"));
  }

  public Response adopt(String code, String on) {
    return adopt(code, Map.of("adoptedOn", on, "consensus", true));
  }

  public Response adopt(String code, Map<String, Object> adoption) {
    return move(code, "adoption", adoption);
  }

  public Response move(String code, String move, Map<String, Object> body) {
    return Api.as(Role.COMMITTEE)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(body)
        .post(convention.at("/decisions/" + code + "/" + move));
  }

  /** Proposes and adopts, without anything in between. */
  public ValidatableResponse decide(Map<String, Object> decision, String adoptedOn) {
    Response proposed = propose(decision);
    assertEquals(201, proposed.statusCode(), proposed.asString());
    return adopt((String) decision.get("code"), adoptedOn).then().statusCode(200);
  }

  public ValidatableResponse aim(
      String code, String indicator, String from, String on, int value, String adoptedOn) {
    return decide(
        decision(
            code,
            "ADAPT_TARGET",
            from,
            List.of(change("TARGET", indicator, null, target(on, value)))),
        adoptedOn);
  }

  static Map<String, Object> like(Map<String, Object> usual, Map<String, Object> differences) {
    return with(usual, differences);
  }
}
