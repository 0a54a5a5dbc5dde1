package fr.ctg.evaluations;

import static fr.ctg.evaluations.As.once;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Texts that come beside figures speak of nobody either. */
@QuarkusTest
class PersonalReasonsTest {

  private static final String OF_A_PERSON = "Appel de Mme Martin, 06 12 34 56 78";

  private final AConvention convention = AConvention.known();

  private static void refused(ValidatableResponse answer, int status) {
    answer.statusCode(status).body("errors.code", hasItem("personal-data"));
  }

  private ValidatableResponse post(String what, Map<String, ?> body) {
    return once(As.coordinator())
        .contentType("application/json")
        .body(body)
        .post(convention.at(what))
        .then();
  }

  @Test
  void the_reason_of_an_import_of_its_undoing_and_of_a_withdrawal() {
    refused(
        once(As.partner("ASSO-LAEP"))
            .queryParam("reason", OF_A_PERSON)
            .header("Content-Type", "text/csv")
            .body("indicator;period;value\nNB_FAM;2018;1\n")
            .post(convention.at("imports"))
            .then(),
        400);
    refused(post("imports/" + UUID.randomUUID() + "/reversal", Map.of("reason", OF_A_PERSON)), 422);
    refused(
        As.coordinator()
            .header("If-Match", "\"1\"")
            .queryParam("reason", OF_A_PERSON)
            .delete(convention.at("measurements/" + UUID.randomUUID()))
            .then(),
        422);
  }

  @Test
  void the_comment_of_a_review_and_the_reasons_of_locks() {
    refused(
        post(
            "reviews",
            Map.of(
                "decision",
                "RETURN",
                "comment",
                OF_A_PERSON,
                "measurements",
                List.of(UUID.randomUUID()))),
        422);
    Map<String, String> lock =
        Map.of("from", "2018-01-01", "to", "2018-12-31", "reason", OF_A_PERSON);
    refused(post("period-locks", lock), 422);
    refused(
        post("period-locks/" + UUID.randomUUID() + "/reopening", Map.of("reason", OF_A_PERSON)),
        422);
  }
}
