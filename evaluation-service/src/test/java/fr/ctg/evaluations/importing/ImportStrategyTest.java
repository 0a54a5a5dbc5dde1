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
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportStrategyTest {

  @Test
  void create_takes_what_is_new_or_the_same_and_changes_nothing() {
    AConvention convention = AConvention.known();
    imported(convention, "NB_FAM;2018;;10;\nNB_FAM;2019;;20;\n");
    csv(
            laepOnce().queryParam("strategy", "CREATE").queryParam("atomicity", "ROW"),
            convention,
            "NB_FAM;2018;;10;\nNB_FAM;2019;;21;\nNB_FAM;2020;;30;\n")
        .statusCode(200)
        .body("strategy", equalTo("CREATE"))
        .body("received", equalTo(3))
        .body("created", equalTo(1))
        .body("updated", equalTo(0))
        .body("unchanged", equalTo(1))
        .body("rejected", equalTo(1))
        .body("rejections.code", contains("exists-already"))
        .body("rejections.line", contains(3))
        .body("rejections[0].fix", containsString("strategy=UPSERT"));
    measurements(convention).body("items.value", containsInAnyOrder("10", "20", "30"));
  }

  @Test
  void update_takes_what_is_known_and_creates_nothing() {
    AConvention convention = AConvention.known();
    imported(convention, "NB_FAM;2018;;10;\n");
    csv(
            laepOnce().queryParam("strategy", "UPDATE"),
            convention,
            "NB_FAM;2018;;11;\nNB_FAM;2019;;20;\n")
        .statusCode(422)
        .body("code", equalTo("import-rejected"))
        .body("state", equalTo("REFUSED"))
        .body("rejections.code", contains("does-not-exist"))
        .body("rejections.line", contains(3));
    measurements(convention).body("items.value", contains("10"));
    csv(laepOnce().queryParam("strategy", "UPDATE"), convention, "NB_FAM;2018;;11;\n")
        .statusCode(200)
        .body("updated", equalTo(1));
    measurements(convention).body("items.value", contains("11"));
  }

  @Test
  void a_rehearsal_says_the_same_as_the_import_whatever_the_strategy() {
    AConvention convention = AConvention.known();
    imported(convention, "NB_FAM;2018;;10;\n");
    for (String strategy : new String[] {"UPSERT", "CREATE", "UPDATE"}) {
      String file = "NB_FAM;2018;;12;\nNB_FAM;2019;;20;\nNB_FAM;2020;;x;\n";
      var rehearsed =
          csv(
                  laep()
                      .queryParam("dryRun", true)
                      .queryParam("strategy", strategy)
                      .queryParam("atomicity", "ALL"),
                  convention,
                  file)
              .statusCode(200)
              .extract()
              .jsonPath();
      csv(laepOnce().queryParam("strategy", strategy), convention, file)
          .statusCode(422)
          .body("created", equalTo(rehearsed.get("created")))
          .body("updated", equalTo(rehearsed.get("updated")))
          .body("rejected", equalTo(rehearsed.get("rejected")))
          .body("rejections.code", equalTo(rehearsed.get("rejections.code")))
          .body("rejections.line", equalTo(rehearsed.get("rejections.line")));
    }
    measurements(convention).body("items.value", contains("10"));
  }

  @Test
  void replace_withdraws_what_the_scope_holds_and_the_file_does_not() {
    AConvention convention = AConvention.known();
    imported(
        convention, "NB_FAM;2018;;10;\nNB_FAM;2019;;20;\nNB_FAM;2020;;30;\nMONTANT;2019;;5;\n");
    csv(
            laepOnce()
                .queryParam("strategy", "REPLACE")
                .queryParam("replaceIndicator", "NB_FAM")
                .queryParam("replaceFrom", "2019")
                .queryParam("replaceTo", "2020")
                .queryParam("reason", "Recomptage"),
            convention,
            "NB_FAM;2019;;21;\n")
        .statusCode(200)
        .body("updated", equalTo(1))
        .body("withdrawn", equalTo(1))
        .body("reason", equalTo("Recomptage"));
    measurements(convention)
        .body("items.indicator", contains("MONTANT", "NB_FAM", "NB_FAM"))
        .body("items.value", containsInAnyOrder("5", "10", "21"));
  }

  @Test
  void replace_leaves_the_figures_of_other_partners_alone() {
    AConvention convention =
        AConvention.known()
            .indicator(
                "NB_COMMUN",
                java.util.Map.of(
                    "measure",
                    "COUNT",
                    "responsiblePartners",
                    java.util.List.of("ASSO-LAEP", "CAF-41")))
            .publish();
    csv(As.once(As.partner("CAF-41")), convention, "NB_COMMUN;2019;;7;\n").statusCode(200);
    imported(convention, "NB_COMMUN;2018;;10;\n");
    csv(
            laepOnce().queryParam("strategy", "REPLACE").queryParam("replaceFrom", "2018"),
            convention,
            "NB_COMMUN;2020;;1;\n")
        .statusCode(200)
        .body("created", equalTo(1))
        .body("withdrawn", equalTo(1));
    As.partner("CAF-41")
        .get(convention.at("measurements"))
        .then()
        .statusCode(200)
        .body("items.value", contains("7"));
  }

  @Test
  void a_row_outside_of_what_is_replaced_is_refused() {
    AConvention convention = AConvention.known();
    csv(
            laepOnce().queryParam("strategy", "REPLACE").queryParam("replaceIndicator", "MONTANT"),
            convention,
            "NB_FAM;2019;;21;\n")
        .statusCode(422)
        .body("rejections.code", contains("outside-scope"));
  }

  @Test
  void a_file_without_any_measurement_replaces_nothing_unless_that_is_meant() {
    AConvention convention = AConvention.known();
    imported(convention, "NB_FAM;2018;;10;\n");
    csv(
            laepOnce().queryParam("strategy", "REPLACE").queryParam("replaceIndicator", "NB_FAM"),
            convention,
            "")
        .statusCode(422)
        .body("errors.code", contains("empty-replacement"))
        .body("errors.parameter", contains("withdrawAll"));
    measurements(convention).body("items.value", contains("10"));
  }

  @Test
  void replace_needs_a_scope_and_is_all_or_nothing() {
    AConvention convention = AConvention.known();
    csv(
            laepOnce().queryParam("strategy", "REPLACE").queryParam("atomicity", "ROW"),
            convention,
            "NB_FAM;2019;;21;\n")
        .statusCode(400)
        .body(
            "errors.code",
            containsInAnyOrder("replace-needs-a-scope", "replace-is-all-or-nothing"));
    csv(
            laepOnce()
                .queryParam("strategy", "REPLACE")
                .queryParam("replaceIndicator", "NB_RIEN")
                .queryParam("replaceFrom", "demain")
                .queryParam("replaceTerritory", "99999"),
            convention,
            "NB_FAM;2019;;21;\n")
        .statusCode(400)
        .body(
            "errors.parameter",
            containsInAnyOrder("replaceIndicator", "replaceFrom", "replaceTerritory"));
    csv(laepOnce().queryParam("replaceIndicator", "NB_FAM"), convention, "NB_FAM;2019;;21;\n")
        .statusCode(400)
        .body("errors.code", contains("scope-without-replace"));
  }

  @Test
  void what_was_withdrawn_keeps_its_past_and_is_created_again_by_sending_it() {
    AConvention convention = AConvention.known();
    imported(convention, "NB_FAM;2018;;10;\n");
    String id = measurements(convention).extract().path("items[0].id");
    String before = measurements(convention).extract().path("knownAt");
    csv(
            laepOnce()
                .queryParam("strategy", "REPLACE")
                .queryParam("replaceIndicator", "NB_FAM")
                .queryParam("withdrawAll", true)
                .queryParam("reason", "Doublon"),
            convention,
            "")
        .statusCode(200)
        .body("received", equalTo(0))
        .body("withdrawn", equalTo(1));
    measurements(convention).body("items", hasSize(0));
    laep().get(convention.at("measurements/" + id)).then().statusCode(404);
    laep()
        .queryParam("knownAt", before)
        .get(convention.at("measurements"))
        .then()
        .body("items.value", contains("10"));
    csv(laepOnce(), convention, "NB_FAM;2018;;10;\n")
        .statusCode(200)
        .body("created", equalTo(1))
        .body("updated", equalTo(0));
    measurements(convention).body("items.id", contains(id));
    laep()
        .get(convention.at("measurements/" + id + "/revisions"))
        .then()
        .statusCode(200)
        .body("items.withdrawn", contains(nullValue(), equalTo(true), nullValue()))
        .body("items.reason", contains(nullValue(), equalTo("Doublon"), nullValue()))
        .body("items.value", contains("10", null, "10"));
  }

  @Test
  void the_reason_of_the_request_counts_for_rows_without_one() {
    AConvention convention = AConvention.known();
    imported(convention, "NB_FAM;2018;;10;\n");
    csv(laepOnce().queryParam("reason", "Chiffres définitifs"), convention, "NB_FAM;2018;;12;\n")
        .statusCode(200);
    String id = measurements(convention).extract().path("items[0].id");
    laep()
        .get(convention.at("measurements/" + id + "/revisions"))
        .then()
        .body("items[0].reason", equalTo("Chiffres définitifs"));
  }

  @Test
  void while_a_row_is_rejected_nothing_is_taken_for_missing() {
    AConvention convention = AConvention.known();
    imported(convention, "NB_FAM;2018;;10;\nNB_FAM;2019;;20;\nNB_FAM;2020;;30;\n");
    for (String bad : List.of("NB_FAM;2018;;x;\n", "NB_FAM;l'an dernier;;10;\n")) {
      csv(
              laep()
                  .queryParam("dryRun", true)
                  .queryParam("strategy", "REPLACE")
                  .queryParam("replaceIndicator", "NB_FAM"),
              convention,
              bad + "NB_FAM;2019;;21;\n")
          .statusCode(200)
          .body("rejected", equalTo(1))
          .body("updated", equalTo(1))
          .body("withdrawn", equalTo(0));
    }
    csv(
            laep()
                .queryParam("dryRun", true)
                .queryParam("strategy", "REPLACE")
                .queryParam("replaceIndicator", "NB_FAM"),
            convention,
            "NB_FAM;2018;;11;\nNB_FAM;2019;;21;\n")
        .statusCode(200)
        .body("withdrawn", equalTo(1));
  }

  @Test
  void of_identical_rows_all_are_refused_or_none() {
    AConvention convention = AConvention.known();
    imported(convention, "NB_FAM;2018;;10;\nNB_FAM;2019;;20;\n");
    csv(
            laepOnce().queryParam("strategy", "CREATE").queryParam("atomicity", "ROW"),
            convention,
            "NB_FAM;2018;;11;\nNB_FAM;2019;;20;\nNB_FAM;2018;;11;\nNB_FAM;2020;;30;\n"
                + "NB_FAM;2019;;20;\nNB_FAM;2020;;30;\n")
        .statusCode(200)
        .body("received", equalTo(6))
        .body("created", equalTo(1))
        .body("unchanged", equalTo(3))
        .body("rejected", equalTo(2))
        .body("rejections.line", contains(2, 4))
        .body("rejections.code", contains("exists-already", "exists-already"));
    csv(
            laepOnce().queryParam("strategy", "UPDATE"),
            convention,
            "NB_FAM;2021;;11;\nNB_FAM;2021;;11;\n")
        .statusCode(422)
        .body("unchanged", equalTo(0))
        .body("rejections.line", contains(2, 3));
  }
}
