package fr.ctg.evaluations.importing;

import static fr.ctg.evaluations.As.once;
import static fr.ctg.evaluations.importing.SentLines.laep;
import static fr.ctg.evaluations.importing.SentRows.HEADER;
import static fr.ctg.evaluations.importing.SentRows.csv;
import static fr.ctg.evaluations.importing.SentRows.refusedFor;
import static fr.ctg.evaluations.importing.SentRows.rejected;
import static fr.ctg.evaluations.importing.SentRows.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What is written where there is no number. */
@QuarkusTest
class MarkersOfRowsTest {

  @Test
  void what_people_write_where_there_is_no_number_is_a_status() {
    AConvention convention = AConvention.known();
    csv(
            once(laep()),
            convention,
            HEADER
                + "NB_FAM;2016;;;N.C.;;\nNB_FAM;2017;;;secret;;\nNB_FAM;2018;;;///;;\n"
                + "NB_FAM;2019;;;nd;O;\nNB_FAM;2020;;;–;;\nTAUX;2018;;;32,5 %;;\n")
        .statusCode(200)
        .body("created", equalTo(6))
        .body("warned", equalTo(1))
        .body("warnings.line", contains(6))
        .body("warnings.column", contains("value"))
        .body("warnings.code", contains("dash-read-as-missing"))
        .body("warnings.advice", contains("Write 0 if it means zero."));
    As.analyst()
        .queryParam("indicator", "NB_FAM")
        .queryParam("sort", "period")
        .get(convention.at("measurements"))
        .then()
        .statusCode(200)
        .body("items.status", contains("O", "Q", "M", "O", "O"));
    As.analyst()
        .queryParam("indicator", "TAUX")
        .get(convention.at("measurements"))
        .then()
        .body("items.value", contains("32.5"));
  }

  @Test
  void a_marker_and_what_contradicts_it_are_both_told() {
    rejected(HEADER, "NB_FAM;2018;;;NC;Q;")
        .body("rejections.code", contains("contradictory-marker"))
        .body("rejections[0].column", equalTo("value"))
        .body(
            "rejections[0].message",
            equalTo(
                "\"NC\" says that there is no value (status O), and column \"status\" says"
                    + " \"Q\"."));
    String parts = "indicator;period;value;numerator;denominator;status\n";
    refusedFor("contradictory-marker", parts, "TAUX;2018;;s;100;");
    refusedFor("contradictory-marker", parts, "TAUX;2018;;s;NC;");
    refusedFor("not-a-number", HEADER, "NB_FAM;2018;;;<5;;");
    refusedFor("not-a-number", HEADER, "NB_FAM;2018;;;12 %;;");
  }

  @Test
  void json_has_statuses_and_no_markers() {
    send(
            laep().queryParam("dryRun", true),
            AConvention.known(),
            "application/json",
            "{\"measurements\": [{\"indicator\": \"NB_FAM\", \"period\": \"2018\", \"value\": \"NC\"}]}")
        .statusCode(200)
        .body("rejections.code", contains("not-a-number"));
  }
}
