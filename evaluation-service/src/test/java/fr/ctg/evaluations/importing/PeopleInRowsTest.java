package fr.ctg.evaluations.importing;

import static fr.ctg.evaluations.As.once;
import static fr.ctg.evaluations.importing.SentLines.laep;
import static fr.ctg.evaluations.importing.SentRows.HEADER;
import static fr.ctg.evaluations.importing.SentRows.csv;
import static fr.ctg.evaluations.importing.SentRows.rejected;
import static fr.ctg.evaluations.importing.SentRows.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.ctg.evaluations.AConvention;
import fr.ctg.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What speaks of one person is refused, and not repeated. */
@QuarkusTest
class PeopleInRowsTest {

  @Inject Sql sql;

  @Test
  void personal_data_is_refused_and_not_repeated() {
    AConvention convention = AConvention.known();
    for (String text :
        List.of(
            "voir 185057800608491",
            "allocataire n° 1234567",
            "née le 12/03/1985",
            "vu avec Mme Martin",
            "jeanne.martin@free.fr",
            "rappeler au 06 12 34 56 78")) {
      String report =
          csv(once(laep()), convention, HEADER + "NB_FAM;2018;;;1;;" + text + "\n")
              .statusCode(422)
              .body("rejections.code", contains("personal-data"))
              .body("rejections[0].column", equalTo("comment"))
              .body("rejections[0].message", startsWith("This looks like "))
              .body("rejections[0].value", nullValue())
              .extract()
              .asString();
      assertFalse(report.contains(text), text);
      assertEquals(
          0L,
          sql.first(
                  "select count(*) from import_rejection where position(? in import_rejection::text) > 0",
                  row -> row.getLong(1),
                  text)
              .orElseThrow());
    }
    rejected("indicator;period;sex;value\n", "NB_ENF;2018;Mme Martin;1")
        .body("rejections.code", contains("personal-data"))
        .body("rejections[0].column", equalTo("SEX"));
  }

  @Test
  void a_list_of_people_is_refused_as_a_whole() {
    csv(
            laep().queryParam("dryRun", true),
            AConvention.known(),
            "Nom de naissance;Né(e) le;indicator;period;value\nMartin;12/03/1985;NB_FAM;2018;1\n")
        .statusCode(400)
        .body("code", equalTo("personal-data"))
        .body("detail", containsString("A measurement never speaks of one person"))
        .body("detail", containsString("(Nom de naissance, Né(e) le)"))
        .body("errors.code", contains("personal-data", "personal-data"))
        .body(not(containsString("Martin")));
    csv(laep().queryParam("dryRun", true), AConvention.known(), "Mme Martin;NB_FAM;2018;1\n")
        .statusCode(400)
        .body("code", equalTo("personal-data"))
        .body("detail", containsString("(1)"))
        .body(not(containsString("Martin")));
    String row =
        "{\"indicator\": \"NB_FAM\", \"period\": \"2018\", \"value\": 1, \"dateNaissance\": \"1985\"}";
    send(
            laep().queryParam("dryRun", true),
            AConvention.known(),
            "application/json",
            "{\"measurements\": [" + row + "]}")
        .statusCode(400)
        .body("code", equalTo("personal-data"))
        .body("errors[0].detail", containsString("dateNaissance"));
    send(laep().queryParam("dryRun", true), AConvention.known(), "application/x-ndjson", row)
        .statusCode(400)
        .body("code", equalTo("personal-data"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Mme Durand Jeanne\": 1",
        "\"breakdown\": {\"Mme Durand\": \"x\"}",
        "\"breakdown\": {\"Mme Durand\": 1}",
        "\"note\": [{\"par\": \"Mme Durand\"}]",
        "\"comment\": [\"Mme Durand\"]"
      })
  void a_person_in_the_name_of_a_field_or_below_an_unknown_one_is_not_repeated(String field) {
    AConvention convention = AConvention.known();
    String row = "{\"indicator\": \"NB_FAM\", \"period\": \"2018\", \"value\": 1, " + field + "}";
    String id =
        send(once(laep()), convention, "application/json", "{\"measurements\": [" + row + "]}")
            .statusCode(422)
            .body("rejections.code", contains("personal-data"))
            .body(not(containsString("Durand")))
            .extract()
            .path("id");
    laep()
        .get(convention.at("imports/" + id + "/rejections"))
        .then()
        .statusCode(200)
        .body("items.code", contains("personal-data"))
        .body(not(containsString("Durand")));
  }

  @Test
  void a_breakdown_by_the_name_of_people_refuses_the_whole() {
    send(
            laep().queryParam("dryRun", true),
            AConvention.known(),
            "application/x-ndjson",
            "{\"indicator\": \"NB_FAM\", \"period\": \"2018\", \"breakdown\": {\"nom\": \"Durand\"}}")
        .statusCode(400)
        .body("code", equalTo("personal-data"))
        .body("detail", containsString("(nom)"));
  }
}
