package fr.ctg.evaluations.importing;

import static fr.ctg.evaluations.importing.Sending.csv;
import static fr.ctg.evaluations.importing.Sending.laep;
import static fr.ctg.evaluations.importing.Sending.xlsx;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What this service gave out can be corrected and sent back as it is. */
@QuarkusTest
class SentBackTest {

  private static String export(AConvention convention, String profile) {
    return As.partner("ASSO-LAEP")
        .header("Accept", "text/csv;profile=" + profile)
        .get(convention.at("measurements"))
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"opendata", "spreadsheet"})
  void an_export_can_be_corrected_and_sent_back(String profile) {
    AConvention convention = AConvention.known();
    csv(
            laep(),
            convention,
            """
            indicator;period;territory;breakdown;value;numerator;denominator;status;comment
            NB_ENF;2018;IRIS:410180101@2021;SEX=F|AGE_BAND=0_2;12;;;A;=1+1
            MONTANT;2018;;;-1234,5;;;P;-12 familles, « été »
            TAUX;2018;41018;;;30;50;A;@accueil
            NB_FAM;2019;;;;;;Q;+33
            """)
        .statusCode(200)
        .body("created", equalTo(4));
    String sent = export(convention, profile);
    csv(laep(), convention, sent)
        .statusCode(200)
        .body("received", equalTo(4))
        .body("unchanged", equalTo(4))
        .body(
            "dialect.ignoredColumns",
            contains(
                "revision",
                "recordedAt",
                "id",
                "review",
                "reviewedBy",
                "reviewedAt",
                "reviewComment"));
    csv(laep(), convention, sent.replace("1234", "1235"))
        .statusCode(200)
        .body("unchanged", equalTo(3))
        .body("updated", equalTo(1));
    As.analyst()
        .get(convention.at("measurements"))
        .then()
        .body("items.comment", hasItem("=1+1"))
        .body("items.comment", hasItem("-12 familles, « été »"));
  }

  @Test
  void an_apostrophe_that_protects_nothing_stays() {
    AConvention convention = AConvention.known();
    csv(laep(), convention, "indicator;period;value;comment\nNB_FAM;2018;1;'été\n").statusCode(200);
    As.analyst().get(convention.at("measurements")).then().body("items.comment", contains("'été"));
  }

  @Test
  void a_line_of_another_partner_is_rejected() {
    csv(
            laep().queryParam("dryRun", true),
            AConvention.known(),
            "indicator;period;value;Partenaire\nNB_FAM;2018;1;CAF-41\nNB_FAM;2019;1;\n"
                + "NB_FAM;2020;1;ASSO-LAEP\n")
        .statusCode(200)
        .body("created", equalTo(2))
        .body("rejections.code", contains("another-partner"))
        .body("rejections.line", contains(2))
        .body("rejections.column", contains("Partenaire"));
  }

  @Test
  void lines_of_a_template_that_are_still_open_are_left_out_and_counted() {
    String header =
        "indicator;Libellé;period;value;numerator;denominator;status;Échéance;review;rejet\n";
    csv(
            laep(),
            AConvention.known(),
            header
                + "NB_FAM;Familles;2018;210;;;;2019-01-31;;\n"
                + "NB_FAM;Familles;2019;;;;;2020-01-31;;\n"
                + "NB_FAM;Familles;2020;;;;L;2021-01-31;;\n")
        .statusCode(200)
        .body("received", equalTo(2))
        .body("created", equalTo(2))
        .body("skipped", equalTo(1))
        .body("dialect.ignoredColumns", contains("Libellé", "Échéance", "review", "rejet"));
    csv(
            laep().queryParam("dryRun", true),
            AConvention.known(),
            header + "NB_FAM;Familles;2019;;;;;;;\n")
        .body("skipped", equalTo(0))
        .body("rejections.code", contains("value-missing"));
  }

  @Test
  void a_line_of_a_template_with_a_comment_only_is_not_left_out_but_asked_for_its_figure() {
    csv(
            laep().queryParam("dryRun", true),
            AConvention.known(),
            "indicator;period;value;comment;Échéance\nNB_FAM;2019;;pas encore compté;2020-01-31\n")
        .body("skipped", equalTo(0))
        .body("rejections.code", contains("value-missing"));
  }

  @Test
  void what_was_skipped_is_kept_with_the_import() {
    AConvention convention = AConvention.known();
    String id =
        xlsx(
                laep(),
                convention,
                AWorkbook.withSheet("S")
                    .line("indicator", "period", "value", "due")
                    .line("NB_FAM", 2018, 1, "2019-01-31")
                    .line("NB_FAM", 2019, null, "2020-01-31"))
            .statusCode(200)
            .extract()
            .path("id");
    As.partner("ASSO-LAEP")
        .get(convention.at("imports/" + id))
        .then()
        .body("skipped", equalTo(1))
        .body("dialect.sheet", equalTo("S"))
        .body("dialect.mapping", nullValue());
  }
}
