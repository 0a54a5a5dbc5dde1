package fr.ctg.evaluations.importing;

import static fr.ctg.evaluations.importing.Sending.csv;
import static fr.ctg.evaluations.importing.Sending.laep;
import static fr.ctg.evaluations.importing.Sending.withMapping;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What people write in files without thinking of whoever reads them. */
@QuarkusTest
class FrenchHabitsTest {

  @Test
  void dots_blanks_and_slashes_in_a_marker_do_not_matter() {
    AConvention convention = AConvention.known();
    csv(
            laep(),
            convention,
            "indicateur;période;valeur\nNB_FAM;2013;n. d.\nNB_FAM;2014;N. C.\nNB_FAM;2015;N/A\n"
                + "NB_FAM;2016;n/d\nNB_FAM;2017;s. o.\nNB_FAM;2018;\u00a0NC\u202f\n"
                + "NB_FAM;2019;n.a.\nNB_FAM;2020;S/O\n")
        .statusCode(200)
        .body("created", equalTo(8));
    As.analyst()
        .get(convention.at("measurements"))
        .then()
        .body("items.status", containsInAnyOrder("O", "O", "O", "O", "O", "M", "M", "M"));
  }

  @Test
  void a_period_is_read_in_small_letters_and_proposed_where_it_is_in_words() {
    csv(
            laep().queryParam("dryRun", true),
            AConvention.known(),
            "indicateur;période;valeur\nNB_MENSUEL;2018-q4;1\nNB_MENSUEL;2019t1;2\n"
                + "NB_MENSUEL;T4 2020;3\nNB_MENSUEL;hier;4\n")
        .statusCode(200)
        .body("created", equalTo(2))
        .body("rejections.code", contains("malformed-period", "malformed-period"))
        .body("rejections[0].fix", equalTo("Did you mean \"2020-Q4\"?"))
        .body("rejections[1].fix", containsString("2019-Q3"));
  }

  @Test
  void a_status_that_holds_for_all_lines_gives_way_to_a_marker() {
    AConvention convention =
        withMapping(
            """
            {"code": "M", "name": "M", "period": {"column": "an"}, "status": {"constant": "P"},
             "values": [{"column": "Familles", "indicator": "NB_FAM"},
               {"column": "Présents", "indicator": "TAUX", "part": "NUMERATOR"},
               {"column": "Places", "indicator": "TAUX", "part": "DENOMINATOR", "status": "E"}]}
            """);
    csv(
            laep().queryParam("mapping", "M").queryParam("atomicity", "ROW"),
            convention,
            "an;Familles;Présents;Places\n2018;NC;30;50\n2019;12;s;s\n2020;///;s;40\n")
        .statusCode(200)
        .body("created", equalTo(5))
        .body("rejections.code", contains("contradictory-marker"))
        .body("rejections[0].message", containsString("\"Places\" says \"40\""));
    As.analyst()
        .get(convention.at("measurements"))
        .then()
        .body("items.status", containsInAnyOrder("O", "E", "P", "Q", "M"));
  }

  @Test
  void a_header_that_comes_again_is_no_row_in_a_mapped_table_nor_in_one_of_pilote() {
    csv(
            laep().queryParam("mapping", "M"),
            withMapping(
                """
                {"code": "M", "name": "M", "period": {"column": "an"},
                 "values": [{"column": "Familles", "indicator": "NB_FAM"}]}
                """),
            "an;Familles;Notes\n2018;12;a\n\ufeffan;Familles;Notes\n2019;13;b\n")
        .statusCode(200)
        .body("created", equalTo(2))
        .body("skipped", equalTo(1));
    String header = "identifiant_indic;zone_id;date_valeur;type_valeur;valeur\n";
    csv(
            laep().queryParam("mapping", "PILOTE"),
            AConvention.known(),
            header + "NB_FAM;41018;2018-12-31;va;1\n" + header)
        .statusCode(200)
        .body("created", equalTo(1))
        .body("skipped", equalTo(1));
  }

  @Test
  void lines_that_were_not_taken_from_a_file_that_says_its_separator_come_back_under_its_header() {
    AConvention convention = AConvention.known();
    String id =
        csv(
                laep().queryParam("atomicity", "ROW"),
                convention,
                "sep=;\n;;\nindicator;period;value\nNB_FAM;2018;x\nNB_FAM;2019;1\n")
            .statusCode(200)
            .body("created", equalTo(1))
            .body("rejections.line", contains(3))
            .extract()
            .path("id");
    As.partner("ASSO-LAEP")
        .accept("text/csv")
        .get(convention.at("imports/" + id + "/rejected-lines"))
        .then()
        .statusCode(200)
        .body(containsString("indicator;period;value;rejection"))
        .body(containsString("NB_FAM;2018;x;"));
  }
}
