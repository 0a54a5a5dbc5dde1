package fr.ctg.evaluations.importing;

import static fr.ctg.evaluations.As.once;
import static fr.ctg.evaluations.importing.SentLines.laep;
import static fr.ctg.evaluations.importing.SentRows.HEADER;
import static fr.ctg.evaluations.importing.SentRows.csv;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All that is said of the rows of an import can be read. */
@QuarkusTest
class ImportReportTest {

  @Test
  void what_is_wrong_is_said_in_french_by_default() {
    csv(
            As.partnerInFrench("ASSO-LAEP").queryParam("dryRun", true),
            AConvention.known(),
            HEADER + "NB_FAMS;2018;;;1;;\n")
        .statusCode(200)
        .body("rejections[0].message", containsString("n'existe pas dans cette convention"))
        .body("rejections[0].fix", containsString("Vouliez-vous dire"));
  }

  @Test
  void all_of_very_many_rejections_can_be_read() {
    AConvention convention = AConvention.known();
    String body =
        HEADER
            + IntStream.range(0, 1_500)
                .mapToObj(i -> "NB_FAM;2018;;;x" + i + ";;\n")
                .collect(Collectors.joining());
    String id =
        csv(once(laep()), convention, body)
            .statusCode(422)
            .body("rejected", equalTo(1_500))
            .body("rejections", hasSize(1_000))
            .extract()
            .path("id");
    String all =
        laep()
            .header("Accept", "text/csv;profile=spreadsheet")
            .get(convention.at("imports/" + id + "/rejections"))
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertEquals(1_501, all.lines().count());
    laep()
        .queryParam("limit", 500)
        .get(convention.at("imports/" + id + "/rejections"))
        .then()
        .body("items", hasSize(500))
        .body("next", notNullValue());
  }

  @Test
  void all_warnings_of_an_import_can_be_read_later() {
    AConvention convention = AConvention.known();
    String id =
        csv(once(laep()), convention, HEADER + "NB_FAM;2018;;;-;;\nNB_FAM;2019;;;-;;\n")
            .statusCode(200)
            .body("warned", equalTo(2))
            .extract()
            .path("id");
    laep()
        .get(convention.at("imports/" + id))
        .then()
        .body("warned", equalTo(2))
        .body("warnings.line", contains(2, 3));
    As.partnerInFrench("ASSO-LAEP")
        .queryParam("limit", 1)
        .get(convention.at("imports/" + id + "/warnings"))
        .then()
        .statusCode(200)
        .body("items.advice", contains("Écrivez 0 si c'est zéro."))
        .body("next", notNullValue());
    laep()
        .header("Accept", "text/csv")
        .get(convention.at("imports/" + id + "/warnings"))
        .then()
        .statusCode(200)
        .body(startsWith("line,pointer,column,code,value,message,advice\n"))
        .body(containsString("3,,value,dash-read-as-missing,"));
    As.partner("CAF-41").get(convention.at("imports/" + id + "/warnings")).then().statusCode(404);
    As.partner("CAF-41")
        .header("Accept", "text/csv")
        .get(convention.at("imports/" + id + "/warnings"))
        .then()
        .statusCode(404);
    laep().get(convention.at("imports/" + UUID.randomUUID() + "/warnings")).then().statusCode(404);
  }
}
