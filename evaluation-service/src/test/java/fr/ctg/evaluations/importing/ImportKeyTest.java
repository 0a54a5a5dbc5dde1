package fr.ctg.evaluations.importing;

import static fr.ctg.evaluations.As.once;
import static fr.ctg.evaluations.importing.SentLines.laep;
import static fr.ctg.evaluations.importing.SentRows.HEADER;
import static fr.ctg.evaluations.importing.SentRows.csv;
import static fr.ctg.evaluations.importing.SentRows.rows;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.evaluations.AConvention;
import fr.ctg.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The same request to import again. */
@QuarkusTest
class ImportKeyTest {

  @Inject Sql sql;

  @Test
  void the_same_key_again_gets_the_first_answer_again() {
    AConvention convention = AConvention.known();
    String key = UUID.randomUUID().toString();
    String body = HEADER + "NB_FAM;2018;;;210;;\n";
    String first =
        csv(laep().header("Idempotency-Key", key), convention, body)
            .statusCode(200)
            .header("Idempotent-Replayed", nullValue())
            .extract()
            .asString();
    String again =
        csv(laep().header("Idempotency-Key", key), convention, body)
            .statusCode(200)
            .header("Idempotent-Replayed", "true")
            .extract()
            .asString();
    assertEquals(first, again);
    assertEquals(1, rows("measurement_import", convention));
    csv(laep().header("Idempotency-Key", key), convention, HEADER + "NB_FAM;2018;;;211;;\n")
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));
    csv(laep(), convention, body)
        .statusCode(400)
        .body("errors[0].header", equalTo("Idempotency-Key"));
  }

  @Test
  void a_repeat_that_was_refused_is_judged_anew() {
    AConvention convention = AConvention.known();
    String key = UUID.randomUUID().toString();
    String body = HEADER + "NB_NEUF;2018;;;210;;\n";
    csv(laep().header("Idempotency-Key", key), convention, body).statusCode(422);
    convention.indicator("NB_NEUF", Map.of("measure", "COUNT")).publish();
    csv(laep().header("Idempotency-Key", key), convention, body)
        .statusCode(200)
        .header("Idempotent-Replayed", nullValue())
        .body("created", equalTo(1))
        .body("frameworkVersion", equalTo(2));
  }

  @Test
  void what_was_answered_stays_the_answer_when_the_convention_has_been_evaluated_since() {
    AConvention convention = AConvention.known();
    String key = UUID.randomUUID().toString();
    String file = HEADER + "NB_FAM;2018;;;1;;\n";
    String id =
        csv(laep().header("Idempotency-Key", key), convention, file)
            .statusCode(200)
            .extract()
            .path("id");
    String undone = UUID.randomUUID().toString();
    undo(convention, id, undone).statusCode(201);
    convention.with("state", "EVALUATED").publish();
    sql.update(
        "update framework_copy set checked_at = '2020-01-01Z' where convention_id = ?",
        convention.id());
    csv(once(laep()), convention, file).statusCode(409);
    csv(laep().header("Idempotency-Key", key), convention, file)
        .statusCode(200)
        .header("Idempotent-Replayed", "true")
        .body("id", equalTo(id));
    undo(convention, id, undone).statusCode(201).header("Idempotent-Replayed", "true");
    csv(laep().header("Idempotency-Key", key), convention, file + "NB_FAM;2019;;;1;;\n")
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));
  }

  private static ValidatableResponse undo(AConvention convention, String id, String key) {
    return laep()
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body("{\"reason\": \"Erreur\"}")
        .post(convention.at("imports/" + id + "/reversal"))
        .then();
  }
}
