package fr.ctg.evaluations.importing;

import static fr.ctg.evaluations.importing.Sending.csv;
import static fr.ctg.evaluations.importing.Sending.laep;
import static fr.ctg.evaluations.importing.Sending.xlsx;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.kit.security.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What this service gave out can be corrected and sent back as it is. */
@QuarkusTest
class SentBackTest {

  private static final String WITH_OWN_COLUMNS =
      "indicator;label;period;value;id;reviewedBy;reviewedAt;reviewComment;rejection\n";

  private static String export(AConvention convention, String profile) {
    return As.partner("ASSO-LAEP")
        .header("Accept", "text/csv;profile=" + profile)
        .get(convention.at("measurements"))
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static ValidatableResponse rejectedLines(AConvention convention, String id) {
    return As.partner("ASSO-LAEP")
        .header("Accept", "text/csv")
        .get(convention.at("imports/" + id + "/rejected-lines"))
        .then()
        .statusCode(200);
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
  void an_export_comes_back_whoever_reviewed_it() {
    AConvention convention = AConvention.known();
    csv(laep(), convention, "indicator;period;value\nNB_FAM;2018;1\n").statusCode(200);
    As.once(As.named("jeanne.martin@blois.fr", Role.COORDINATOR))
        .contentType("application/json")
        .body("{\"decision\": \"VALIDATE\", \"filter\": {\"partner\": \"ASSO-LAEP\"}}")
        .post(convention.at("reviews"))
        .then()
        .statusCode(201);
    String sent = export(convention, "opendata");
    csv(laep(), convention, sent).statusCode(200).body("unchanged", equalTo(1));
    String id =
        csv(laep(), convention, sent.replace("_T,ASSO-LAEP,1,", "_T,ASSO-LAEP,2,"))
            .statusCode(422)
            .body("rejections.code", contains("reason-required"))
            .extract()
            .path("id");
    String rejected =
        rejectedLines(convention, id)
            .body(containsString("validated by jeanne.martin@blois.fr"))
            .extract()
            .asString();
    csv(laep().queryParam("reason", "Double compte"), convention, rejected)
        .statusCode(200)
        .body("updated", equalTo(1));
  }

  @Test
  void the_accounts_and_identifiers_that_an_export_holds_are_nobody_s_data() {
    csv(
            laep(),
            AConvention.known(),
            WITH_OWN_COLUMNS
                + "NB_FAM;Familles;2018;1;01a20e1a-7c3b-7e51-9f4e-a0612345678b;Mme Martin;"
                + "2021-03-01T09:12:45.123456Z;vu;\n"
                + "NB_FAM;Familles;2019;2;01a20e1a-7c3b-7e51-9f4e-a0612345678c;"
                + "jeanne.martin@blois.fr;2021-03-01T09:12:45Z;;"
                + "Cette mesure a été validée par jeanne.martin@blois.fr\n")
        .statusCode(200)
        .body("created", equalTo(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NB_FAM;185057800608491;2018;1;;;;;",
        "NB_FAM;;2018;1;;jeanne.martin@blois.fr 185057800608491;;;",
        "NB_FAM;;2018;x;;;;allocataire n° 1234567;",
        "NB_FAMS;;2018;1;;;;;née le 12/03/1985",
        "NB_FAM;Dossier de Mme Martin, 06 12 34 56 78;2018;1;;;;;",
        "NB_FAM;voir 06 12 34 56 78;2018;x;;;;;",
        "NB_FAM;jeanne.martin@blois.fr;2018;1;;Mme Martin;;;",
        "NB_FAM;;2018;1;Mme Martin;;;;",
        "NB_FAM;;2018;1;;;rappeler Mme Martin;;"
      })
  void somebody_in_them_is_refused_all_the_same_and_not_kept(String line) {
    AConvention convention = AConvention.known();
    String id =
        csv(laep(), convention, WITH_OWN_COLUMNS + line + "\nNB_FAM;;2019;x;;;;;\n")
            .statusCode(422)
            .body("rejections.line", contains(2, 3))
            .body("rejections.code", contains("personal-data", "not-a-number"))
            .body("rejections[0].value", nullValue())
            .extract()
            .path("id");
    rejectedLines(convention, id).body(containsString("2019")).body(not(containsString("2018")));
  }

  @Test
  void nobody_is_hidden_in_what_a_template_says_of_its_lines() {
    AConvention convention = AConvention.known();
    String id =
        csv(
                laep(),
                convention,
                "indicator;Libellé;period;value;Échéance\n"
                    + "NB_FAM;Dossier de Mme Martin, 06 12 34 56 78;2018;1;2019-01-31\n"
                    + "NB_FAM;Familles;2019;1;relancer jeanne.martin@blois.fr\n"
                    + "NB_FAM;Familles;2020;x;2021-01-31\n")
            .statusCode(422)
            .body("rejections.code", contains("personal-data", "personal-data", "not-a-number"))
            .body("rejections.column", contains("Libellé", "Échéance", "value"))
            .body(not(containsString("artin")))
            .extract()
            .path("id");
    rejectedLines(convention, id)
        .body(containsString("2021-01-31"))
        .body(not(containsString("artin")));
  }

  @Test
  void the_account_that_a_rejection_names_comes_back_by_a_mapping_too() {
    AConvention convention =
        Sending.withMapping(
            """
            {"code": "M", "name": "M", "period": {"column": "an"},
             "values": [{"column": "familles", "indicator": "NB_FAM"}]}
            """);
    String address = "jeanne.martin@blois.fr";
    csv(
            laep().queryParam("mapping", "M"),
            convention,
            "an;familles;rejection\n2018;5;validée par " + address + "\n")
        .statusCode(200)
        .body("created", equalTo(1));
    csv(
            laep().queryParam("mapping", "M"),
            convention,
            "an;familles;rejection\n2019;5;née le 12/03/1985\n")
        .statusCode(422)
        .body("rejections.code", contains("personal-data"));
    csv(
            laep().queryParam("mapping", "M"),
            convention,
            "an;familles;label\n2019;5;" + address + "\n")
        .statusCode(422)
        .body("rejections.code", contains("personal-data"));
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
