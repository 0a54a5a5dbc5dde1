package fr.ctg.conventions.amendment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Amendments of a test's own convention, as a coordinator drafts them and the parties sign them.
 */
public final class Amendments {

  private final DraftConvention convention;

  public Amendments(DraftConvention convention) {
    this.convention = convention;
  }

  public static Map<String, Object> amendment(String effectiveOn, Map<String, Object> changes) {
    return Map.of(
        "title",
        "Un avenant",
        "reason",
        "Les parties en sont convenues.",
        "effectiveOn",
        effectiveOn,
        "changes",
        changes);
  }

  public Response draft(String effectiveOn, Map<String, Object> changes) {
    return Api.coordinator()
        .body(amendment(effectiveOn, changes))
        .post(convention.at("/amendments"));
  }

  public Response sign(int number, String on, String... parties) {
    List<Map<String, String>> deliberations =
        Stream.of(parties)
            .map(
                party ->
                    Map.of(
                        "partner",
                        convention.code(party),
                        "reference",
                        "A-" + party,
                        "adoptedOn",
                        on))
            .toList();
    return move(number, "signature", Map.of("signedOn", on, "deliberations", deliberations));
  }

  public Response move(int number, String move, Map<String, Object> body) {
    return Api.coordinator().body(body).post(convention.at("/amendments/" + number + "/" + move));
  }

  /** Drafts and has the city and the Caf sign, without anything in between. */
  public void amend(String effectiveOn, Map<String, Object> changes, String signedOn) {
    Response drafted = draft(effectiveOn, changes);
    assertEquals(201, drafted.statusCode(), drafted.asString());
    Response signed = sign(drafted.path("number"), signedOn, "CITY", "CAF");
    assertEquals(200, signed.statusCode(), signed.asString());
  }
}
