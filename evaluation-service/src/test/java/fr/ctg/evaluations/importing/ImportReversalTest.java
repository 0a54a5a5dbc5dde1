package fr.ctg.evaluations.importing;

import static fr.ctg.evaluations.importing.SentLines.csv;
import static fr.ctg.evaluations.importing.SentLines.imported;
import static fr.ctg.evaluations.importing.SentLines.laep;
import static fr.ctg.evaluations.importing.SentLines.laepOnce;
import static fr.ctg.evaluations.importing.SentLines.measurements;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportReversalTest {

  private static ValidatableResponse undo(
      RequestSpecification request, AConvention convention, String id) {
    return request
        .contentType("application/json")
        .body(Map.of("reason", "Mauvais fichier"))
        .post(convention.at("imports/" + id + "/reversal"))
        .then();
  }

  @Test
  void undoing_gives_values_back_and_withdraws_what_was_created() {
    AConvention convention = AConvention.known();
    imported(convention, "NB_FAM;2018;;10;\n");
    String wrong = imported(convention, "NB_FAM;2018;;99;\nNB_FAM;2019;;98;\n");
    String undoing =
        undo(laepOnce(), convention, wrong)
            .statusCode(201)
            .header("Location", endsWith("/imports/" + path(convention)))
            .body("state", equalTo("DONE"))
            .body("undoes", equalTo(wrong))
            .body("updated", equalTo(1))
            .body("withdrawn", equalTo(1))
            .body("reason", equalTo("Mauvais fichier"))
            .extract()
            .path("id");
    measurements(convention).body("items.value", contains("10"));
    laep()
        .get(convention.at("imports/" + wrong))
        .then()
        .body("undoneBy", equalTo(undoing))
        .body("allowedMoves", hasSize(0));
    String id = measurements(convention).extract().path("items[0].id");
    laep()
        .get(convention.at("measurements/" + id + "/revisions"))
        .then()
        .body("items.value", contains("10", "99", "10"))
        .body("items[0].reason", equalTo("Mauvais fichier"))
        .body("items[0].importId", equalTo(undoing));
  }

  // The Location ends in the identifier of the new import, the newest of the list.
  private static String path(AConvention convention) {
    return laep().get(convention.at("imports")).then().extract().path("items[0].id");
  }

  @Test
  void an_undoing_can_be_undone() {
    AConvention convention = AConvention.known();
    String first = imported(convention, "NB_FAM;2018;;10;\n");
    String undoing = undo(laepOnce(), convention, first).statusCode(201).extract().path("id");
    measurements(convention).body("items", hasSize(0));
    undo(laepOnce(), convention, undoing).statusCode(201).body("updated", equalTo(1));
    measurements(convention).body("items.value", contains("10"));
  }

  @Test
  void what_was_changed_since_stops_an_undoing_unless_it_may_be_left_alone() {
    AConvention convention = AConvention.known();
    String first = imported(convention, "NB_FAM;2018;;10;\nNB_FAM;2019;;20;\n");
    imported(convention, "NB_FAM;2019;;21;\n");
    undo(laepOnce(), convention, first)
        .statusCode(409)
        .body("code", equalTo("import-superseded"))
        .body("allowedMoves", contains("UNDO"));
    measurements(convention).body("items.value", containsInAnyOrder("10", "21"));
    undo(laepOnce().queryParam("atomicity", "ROW"), convention, first)
        .statusCode(201)
        .body("withdrawn", equalTo(1));
    measurements(convention).body("items.value", contains("21"));
  }

  @Test
  void an_import_can_be_undone_after_the_later_ones_were() {
    AConvention convention = AConvention.known();
    imported(convention, "NB_FAM;2018;;1;\n");
    String second = imported(convention, "NB_FAM;2018;;2;\n");
    String third = imported(convention, "NB_FAM;2018;;3;\n");
    undo(laepOnce(), convention, second).statusCode(409);
    undo(laepOnce(), convention, third).statusCode(201);
    measurements(convention).body("items.value", contains("2"));
    undo(laepOnce(), convention, second).statusCode(201).body("updated", equalTo(1));
    measurements(convention).body("items.value", contains("1"));
  }

  @Test
  void what_an_undoing_leaves_alone_is_counted() {
    AConvention convention = AConvention.known();
    String first = imported(convention, "NB_FAM;2018;;10;\nNB_FAM;2019;;20;\nNB_FAM;2020;;30;\n");
    imported(convention, "NB_FAM;2019;;21;\n");
    As.once(As.coordinator())
        .contentType("application/json")
        .body(Map.of("from", "2020-01-01", "to", "2020-12-31", "reason", "Bilan"))
        .post(convention.at("period-locks"))
        .then()
        .statusCode(201);
    undo(laepOnce().queryParam("atomicity", "ROW"), convention, first)
        .statusCode(201)
        .body("received", equalTo(2))
        .body("updated", equalTo(0))
        .body("rejected", equalTo(2))
        .body("withdrawn", equalTo(1));
    measurements(convention).body("items.value", containsInAnyOrder("21", "30"));
  }

  @Test
  void where_all_is_locked_nothing_is_undone() {
    AConvention convention = AConvention.known();
    String first = imported(convention, "NB_FAM;2018;;10;\n");
    As.once(As.coordinator())
        .contentType("application/json")
        .body(Map.of("from", "2018-01-01", "to", "2018-12-31", "reason", "Bilan"))
        .post(convention.at("period-locks"))
        .then()
        .statusCode(201);
    undo(laepOnce().queryParam("atomicity", "ROW"), convention, first)
        .statusCode(409)
        .body("code", equalTo("period-locked"));
  }

  @Test
  void nothing_is_undone_twice_and_nothing_that_wrote_nothing() {
    AConvention convention = AConvention.known();
    String first = imported(convention, "NB_FAM;2018;;10;\n");
    String same = imported(convention, "NB_FAM;2018;;10;\n");
    undo(laepOnce(), convention, same)
        .statusCode(409)
        .body("code", equalTo("import-wrote-nothing"));
    undo(laepOnce(), convention, first).statusCode(201);
    undo(laepOnce(), convention, first)
        .statusCode(409)
        .body("code", equalTo("import-already-undone"))
        .body("allowedMoves", hasSize(0));
  }

  @Test
  void a_withdrawal_is_undone_too() {
    AConvention convention = AConvention.known();
    imported(convention, "NB_FAM;2018;;10;\nNB_FAM;2019;;20;\n");
    String replacing =
        csv(
                laepOnce().queryParam("strategy", "REPLACE").queryParam("replaceFrom", "2018"),
                convention,
                "NB_FAM;2019;;21;\n")
            .statusCode(200)
            .extract()
            .path("id");
    undo(laepOnce(), convention, replacing).statusCode(201).body("updated", equalTo(2));
    measurements(convention).body("items.value", containsInAnyOrder("10", "20"));
  }

  @Test
  void an_undoing_needs_a_reason_a_key_and_an_import_of_ones_own() {
    AConvention convention = AConvention.known();
    String first = imported(convention, "NB_FAM;2018;;10;\n");
    laepOnce()
        .contentType("application/json")
        .body(Map.of("reason", " "))
        .post(convention.at("imports/" + first + "/reversal"))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/reason"));
    undo(laep(), convention, first)
        .statusCode(400)
        .body("errors.header", contains("Idempotency-Key"));
    undo(As.once(As.partner("CAF-41")), convention, first).statusCode(404);
    undo(As.once(As.analyst()), convention, first).statusCode(403);
    undo(As.once(As.coordinator()), convention, first).statusCode(201);
  }

  @Test
  void an_undoing_that_is_sent_again_happens_once() {
    AConvention convention = AConvention.known();
    String first = imported(convention, "NB_FAM;2018;;10;\n");
    String undoing =
        undo(laep().header("Idempotency-Key", first), convention, first)
            .statusCode(201)
            .extract()
            .path("id");
    undo(laep().header("Idempotency-Key", first), convention, first)
        .statusCode(201)
        .header("Idempotent-Replayed", "true")
        .body("id", equalTo(undoing));
  }

  private static ValidatableResponse stored(AConvention convention, String id) {
    return laep().get(convention.at("imports/" + id)).then().statusCode(200);
  }

  @Test
  void an_import_whose_undoing_was_undone_can_be_undone_again() {
    AConvention convention = AConvention.known();
    imported(convention, "NB_FAM;2018;;5;\n");
    String wrong = imported(convention, "NB_FAM;2018;;10;\nNB_FAM;2019;;20;\n");
    String undoing = undo(laepOnce(), convention, wrong).statusCode(201).extract().path("id");
    String again = undo(laepOnce(), convention, undoing).statusCode(201).extract().path("id");
    measurements(convention).body("items.value", containsInAnyOrder("10", "20"));
    stored(convention, undoing).body("undoneBy", equalTo(again)).body("allowedMoves", hasSize(0));
    stored(convention, wrong).body("undoneBy", nullValue()).body("allowedMoves", contains("UNDO"));
    String last =
        undo(laepOnce(), convention, wrong)
            .statusCode(201)
            .body("updated", equalTo(1))
            .body("withdrawn", equalTo(1))
            .extract()
            .path("id");
    measurements(convention).body("items.value", contains("5"));
    stored(convention, wrong).body("undoneBy", equalTo(last)).body("allowedMoves", hasSize(0));
    undo(laepOnce(), convention, wrong)
        .statusCode(409)
        .body("code", equalTo("import-already-undone"));
    laep().get(convention.at("imports")).then().statusCode(200).body("items", hasSize(5));
  }

  @Test
  void what_was_locked_when_an_import_was_undone_is_undone_once_it_is_reopened() {
    AConvention convention = AConvention.known();
    String wrong = imported(convention, "NB_FAM;2018;;10;\nNB_FAM;2019;;20;\n");
    String lock =
        As.once(As.coordinator())
            .contentType("application/json")
            .body(Map.of("from", "2019-01-01", "to", "2019-12-31", "reason", "Bilan"))
            .post(convention.at("period-locks"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String part =
        undo(laepOnce().queryParam("atomicity", "ROW"), convention, wrong)
            .statusCode(201)
            .body("withdrawn", equalTo(1))
            .body("rejected", equalTo(1))
            .extract()
            .path("id");
    stored(convention, wrong)
        .body("undoneBy", equalTo(part))
        .body("allowedMoves", contains("UNDO"));
    undo(laepOnce(), convention, wrong).statusCode(409).body("code", equalTo("period-locked"));
    As.once(As.coordinator())
        .contentType("application/json")
        .body(Map.of("reason", "Oubli"))
        .post(convention.at("period-locks/" + lock + "/reopening"))
        .then()
        .statusCode(200);
    undo(laepOnce(), convention, wrong)
        .statusCode(201)
        .body("withdrawn", equalTo(1))
        .body("rejected", equalTo(0));
    measurements(convention).body("items", hasSize(0));
    stored(convention, wrong).body("allowedMoves", hasSize(0));
  }

  @Test
  void what_an_undoing_gives_back_is_reviewed_as_it_was() {
    AConvention convention = AConvention.known();
    imported(convention, "NB_FAM;2018;;10;\nNB_FAM;2019;;20;\n");
    As.once(As.coordinator())
        .contentType("application/json")
        .body(Map.of("decision", "VALIDATE", "filter", Map.of("to", "2018-12-31")))
        .post(convention.at("reviews"))
        .then()
        .statusCode(201);
    String before = measurements(convention).extract().path("knownAt");
    String wrong =
        csv(
                laepOnce().queryParam("reason", "Recompté"),
                convention,
                "NB_FAM;2018;;11;\nNB_FAM;2019;;21;\nNB_FAM;2020;;31;\n")
            .statusCode(200)
            .extract()
            .path("id");
    String between = measurements(convention).extract().path("knownAt");
    undo(laepOnce(), convention, wrong).statusCode(201);
    measurements(convention)
        .body("items.find { it.value == '10' }.review", equalTo("VALIDATED"))
        .body("items.find { it.value == '10' }.reviewedBy", equalTo("the-coordinator"))
        .body("items.find { it.value == '20' }.review", equalTo("SUBMITTED"));
    As.analyst()
        .get(convention.at("review-summary"))
        .then()
        .body("validated", equalTo(1))
        .body("submitted", equalTo(1));
    for (String instant : List.of(before, between)) {
      laep()
          .queryParam("knownAt", instant)
          .queryParam("review", "VALIDATED")
          .get(convention.at("measurements"))
          .then()
          .statusCode(200)
          .body("items", hasSize(instant.equals(before) ? 1 : 0));
    }
    csv(laepOnce(), convention, "NB_FAM;2018;;12;\n")
        .statusCode(422)
        .body("rejections.code", contains("reason-required"));
  }
}
