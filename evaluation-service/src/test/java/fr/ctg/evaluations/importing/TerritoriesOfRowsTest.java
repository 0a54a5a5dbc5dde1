package fr.ctg.evaluations.importing;

import static fr.ctg.evaluations.importing.Sending.csv;
import static fr.ctg.evaluations.importing.Sending.laep;
import static fr.ctg.evaluations.importing.Sending.xlsx;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.ctg.evaluations.AConvention;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where a row says that it is about, and where it does not say so. */
@QuarkusTest
class TerritoriesOfRowsTest {

  private static AConvention byQuarter() {
    return AConvention.unpublished()
        .indicator("PLACES", Map.of("measure", "COUNT", "territoryKind", "IRIS"))
        .indicator("ELUS", Map.of("measure", "COUNT", "territoryKind", "COMMUNE"))
        .publish();
  }

  private static ValidatableResponse rehearsed(AConvention convention, String rows) {
    return csv(
        laep().queryParam("dryRun", true),
        convention,
        "indicator;period;territory;territoryKind;territoryVintage;value\n" + rows);
  }

  @Test
  void no_territory_is_not_the_whole_commune_where_the_indicator_is_measured_by_smaller_ones() {
    rehearsed(byQuarter(), "PLACES;2018;;;;12\nPLACES;2018;41018;;;40\n")
        .body("rejections.line", contains(2))
        .body("rejections.column", contains("territory"))
        .body("rejections.code", contains("territory-required"))
        .body("rejections[0].message", containsString("IRIS"))
        .body("rejections[0].fix", containsString("(COMMUNE:41018)"));
  }

  @Test
  void no_territory_is_the_only_one_of_the_convention_where_nothing_smaller_is_measured() {
    rehearsed(byQuarter(), "NB_FAM;2018;;;;12\nELUS;2018;;;;43\n")
        .body("rejected", equalTo(0))
        .body("created", equalTo(2));
  }

  @Test
  void a_blank_cell_in_the_column_of_territories_of_a_mapping_is_no_territory() {
    AConvention convention = AConvention.known();
    laep()
        .contentType(ContentType.JSON)
        .body(
            """
            {"code": "M", "name": "M", "period": {"column": "An"}, "territory": {"column": "Lieu"},
             "values": [{"column": "Familles", "indicator": "NB_FAM"},
               {"column": "Ville", "indicator": "MONTANT", "territory": "41018"}]}
            """)
        .post(convention.at("import-mappings"))
        .then()
        .statusCode(201);
    xlsx(
            laep().queryParam("mapping", "M").queryParam("atomicity", "ROW"),
            convention,
            AWorkbook.withSheet("S")
                .line("An", "Lieu", "Familles", "Ville")
                .line(2018, "410180101", 12)
                .line(2019, null, 13, 8))
        .statusCode(200)
        .body("created", equalTo(2))
        .body("rejections.line", contains(3))
        .body("rejections.column", contains("Lieu"))
        .body("rejections.code", contains("territory-required"))
        .body("rejections[0].fix", containsString("unmerge"));
  }

  @Test
  void a_zone_that_a_file_of_pilote_leaves_blank_is_no_territory() {
    csv(
            laep().queryParam("mapping", "PILOTE").queryParam("dryRun", true),
            AConvention.known(),
            "identifiant_indic;zone_id;date_valeur;type_valeur;valeur\nNB_FAM;;2018-12-31;va;1\n")
        .body("rejections.column", contains("zone_id"))
        .body("rejections.code", contains("territory-required"));
  }

  @Test
  void a_code_of_another_kind_or_vintage_is_told_with_those_that_there_are() {
    rehearsed(
            AConvention.known(),
            "NB_FAM;2018;41018;IRIS;;1\nNB_FAM;2018;EPCI:41018;;;1\n"
                + "NB_FAM;2018;410180101@2014;;;1\nNB_FAM;2018;410180101;;2014;1\n"
                + "NB_FAM;2018;41018;Ville;;1\nNB_FAM;2018;PARIS;;;1\n")
        .body("rejected", equalTo(6))
        .body("rejections[0].code", equalTo("unknown-territory"))
        .body("rejections[0].message", containsString("another kind or vintage"))
        .body("rejections[0].fix", containsString("COMMUNE:41018"))
        .body("rejections[1].fix", containsString("COMMUNE:41018"))
        .body("rejections[2].fix", containsString("IRIS:410180101@2021"))
        .body("rejections[3].fix", containsString("IRIS:410180101@2021"))
        .body("rejections[4].fix", containsString("COMMUNE:41018"))
        .body("rejections[5].message", containsString("is not in this convention"));
  }
}
