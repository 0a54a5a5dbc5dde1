package fr.ctg.evaluations.importing;

import static fr.ctg.evaluations.importing.SentLines.csv;
import static fr.ctg.evaluations.importing.SentLines.imported;
import static fr.ctg.evaluations.importing.SentLines.laep;
import static fr.ctg.evaluations.importing.SentLines.laepOnce;
import static fr.ctg.evaluations.importing.SentLines.measurements;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewedImportTest {

  private static String lock(AConvention convention, String period) {
    return As.once(As.coordinator())
        .contentType("application/json")
        .body(
            Map.of("from", period + "-01-01", "to", period + "-12-31", "reason", "Bilan " + period))
        .post(convention.at("period-locks"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static void validateAll(AConvention convention) {
    As.once(As.coordinator())
        .contentType("application/json")
        .body(Map.of("decision", "VALIDATE", "filter", Map.of("partner", "ASSO-LAEP")))
        .post(convention.at("reviews"))
        .then()
        .statusCode(201);
  }

  @Test
  void a_locked_period_takes_nothing_new_and_what_says_the_same_is_welcome() {
    AConvention convention = AConvention.known();
    imported(convention, "NB_FAM;2018;;10;\n");
    String lock = lock(convention, "2018");
    csv(
            laepOnce().queryParam("atomicity", "ROW"),
            convention,
            "NB_FAM;2018;;10;\nMONTANT;2018;;1;\nNB_FAM;2019;;20;\n")
        .statusCode(200)
        .body("unchanged", equalTo(1))
        .body("created", equalTo(1))
        .body("rejections.code", contains("period-locked"))
        .body("rejections.line", contains(3))
        .body("rejections[0].message", containsString("Bilan 2018"));
    As.once(As.coordinator())
        .contentType("application/json")
        .body(Map.of("reason", "Oubli"))
        .post(convention.at("period-locks/" + lock + "/reopening"))
        .then()
        .statusCode(200);
    csv(laepOnce(), convention, "MONTANT;2018;;1;\n").statusCode(200).body("created", equalTo(1));
  }

  @Test
  void a_rehearsal_knows_of_locked_periods_too() {
    AConvention convention = AConvention.known();
    lock(convention, "2018");
    csv(laep().queryParam("dryRun", true), convention, "NB_FAM;2018;;10;\n")
        .statusCode(200)
        .body("rejections.code", contains("period-locked"));
  }

  @Test
  void a_validated_figure_is_corrected_with_a_reason_only() {
    AConvention convention = AConvention.known();
    imported(convention, "NB_FAM;2018;;10;\nNB_FAM;2019;;20;\n");
    validateAll(convention);
    csv(laepOnce(), convention, "NB_FAM;2018;;11;\nNB_FAM;2019;;20;\nNB_FAM;2020;;30;\n")
        .statusCode(422)
        .body("rejections.code", contains("reason-required"))
        .body("rejections.line", contains(2));
    csv(
            laepOnce().queryParam("reason", "Double compte"),
            convention,
            "NB_FAM;2018;;11;\nNB_FAM;2019;;20;\nNB_FAM;2020;;30;\n")
        .statusCode(200)
        .body("updated", equalTo(1))
        .body("created", equalTo(1))
        .body("unchanged", equalTo(1));
    // What was corrected waits for a review again.
    measurements(convention)
        .body("items.value", containsInAnyOrder("11", "20", "30"))
        .body("items.review", containsInAnyOrder("SUBMITTED", "VALIDATED", "SUBMITTED"));
  }

  @Test
  void nothing_locked_is_replaced_or_undone() {
    AConvention convention = AConvention.known();
    String first = imported(convention, "NB_FAM;2018;;10;\nNB_FAM;2019;;20;\n");
    lock(convention, "2018");
    csv(
            laepOnce().queryParam("strategy", "REPLACE").queryParam("replaceIndicator", "NB_FAM"),
            convention,
            "NB_FAM;2019;;21;\n")
        .statusCode(409)
        .body("code", equalTo("period-locked"));
    laepOnce()
        .contentType("application/json")
        .body(Map.of("reason", "Erreur"))
        .post(convention.at("imports/" + first + "/reversal"))
        .then()
        .statusCode(409)
        .body("code", equalTo("period-locked"));
    measurements(convention).body("items.value", containsInAnyOrder("10", "20"));
  }

  @Test
  void four_eyes_look_at_what_was_imported() {
    AConvention convention = AConvention.known();
    csv(
            As.once(As.coordinator()).queryParam("onBehalfOf", "ASSO-LAEP"),
            convention,
            "NB_FAM;2018;;10;\n")
        .statusCode(200);
    String id = measurements(convention).extract().path("items[0].id");
    As.once(As.coordinator())
        .contentType("application/json")
        .body(Map.of("decision", "VALIDATE", "measurements", List.of(id)))
        .post(convention.at("reviews"))
        .then()
        .statusCode(409)
        .body("code", equalTo("four-eyes"));
  }

  @Test
  void a_bad_row_is_told_before_what_it_stands_for_would_be_withdrawn() {
    AConvention convention = AConvention.known();
    imported(convention, "NB_FAM;2018;;10;\nNB_FAM;2019;;20;\n");
    lock(convention, "2018");
    csv(
            laepOnce().queryParam("strategy", "REPLACE").queryParam("replaceIndicator", "NB_FAM"),
            convention,
            "NB_FAM;2018;;x;\nNB_FAM;2019;;21;\n")
        .statusCode(422)
        .body("state", equalTo("REFUSED"))
        .body("withdrawn", equalTo(0))
        .body("rejections.code", contains("not-a-number"));
  }

  @Test
  void of_identical_rows_about_locked_or_validated_figures_all_are_rejected() {
    AConvention convention = AConvention.known();
    imported(convention, "NB_FAM;2018;;10;\nNB_FAM;2019;;20;\n");
    validateAll(convention);
    lock(convention, "2018");
    String id =
        csv(
                laepOnce(),
                convention,
                "NB_FAM;2018;;11;\nNB_FAM;2019;;21;\nNB_FAM;2018;;11;\nNB_FAM;2019;;21;\n")
            .statusCode(422)
            .body("rejected", equalTo(4))
            .body("unchanged", equalTo(0))
            .body("rejections.line", containsInAnyOrder(2, 4, 3, 5))
            .extract()
            .path("id");
    laep()
        .header("Accept", "text/csv")
        .get(convention.at("imports/" + id + "/rejected-lines"))
        .then()
        .statusCode(200)
        .body(containsString("NB_FAM;2018;;11;"))
        .body(stringContainsInOrder("NB_FAM;2019", "NB_FAM;2018", "NB_FAM;2019"));
  }

  @Test
  void the_reason_that_one_of_identical_rows_gives_is_that_of_all() {
    AConvention convention = AConvention.known();
    imported(convention, "NB_FAM;2018;;10;\nNB_FAM;2019;;20;\n");
    validateAll(convention);
    Sending.csv(
            laepOnce(),
            convention,
            """
            indicator;period;value;reason
            NB_FAM;2018;11;
            NB_FAM;2019;21;Première
            NB_FAM;2018;11;Double compte
            NB_FAM;2018;11;Autre motif
            NB_FAM;2019;21;Seconde
            NB_FAM;2018;11;
            """)
        .statusCode(200)
        .body("received", equalTo(6))
        .body("updated", equalTo(2))
        .body("unchanged", equalTo(4));
    List<String> ids = measurements(convention).extract().path("items.id");
    assertEquals(
        List.of("Double compte", "Première"),
        ids.stream().map(id -> lastReason(convention, id)).sorted().toList());
  }

  private static String lastReason(AConvention convention, String id) {
    return laep()
        .get(convention.at("measurements/" + id + "/revisions"))
        .then()
        .extract()
        .path("items[0].reason");
  }

  @Test
  void a_row_that_a_lock_rejects_is_not_warned_of() {
    AConvention convention = AConvention.known();
    lock(convention, "2018");
    String id =
        csv(
                laepOnce().queryParam("atomicity", "ROW"),
                convention,
                "NB_FAM;2018;;-;\nNB_FAM;2019;;-;\nNB_FAM;2020;;-;\nNB_FAM;2020;;5;\n")
            .statusCode(200)
            .body("rejected", equalTo(3))
            .body("warned", equalTo(1))
            .body("warnings.line", contains(3))
            .extract()
            .path("id");
    laep()
        .get(convention.at("imports/" + id + "/warnings"))
        .then()
        .statusCode(200)
        .body("items.line", contains(3))
        .body("items.code", contains("dash-read-as-missing"));
  }
}
