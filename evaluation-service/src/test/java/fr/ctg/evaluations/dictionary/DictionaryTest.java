package fr.ctg.evaluations.dictionary;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DictionaryTest {

  private static final String TARIF = "indicators.find{it.code=='TARIF'}.";

  private static AConvention tarif() {
    return AConvention.withoutIndicators()
        .indicator(
            "TARIF",
            Map.of(
                "label", "Familles au tarif social",
                "definition", "Familles dont le quotient familial est inférieur à 700 €",
                "formula", "familles au tarif social ÷ familles accueillies",
                "source", "Logiciel de la crèche",
                "unit", "%",
                "measure", "RATIO",
                "frequency", "QUARTER",
                "nature", "OUTCOME",
                "direction", "INCREASE",
                "responsiblePartners", List.of("CAF-41")))
        .indicator("PLUS_TARD", Map.of("measure", "COUNT", "appliesFrom", "2021-01-01"))
        .publish();
  }

  private static ValidatableResponse read(RequestSpecification as, AConvention convention) {
    return as.queryParam("asOf", "2020-12-31")
        .get(convention.at("data-dictionary"))
        .then()
        .statusCode(200);
  }

  @Test
  void says_of_each_indicator_what_it_means_and_who_owes_it() {
    read(As.analyst(), tarif())
        .body("asOf", equalTo("2020-12-31"))
        .body("indicators.code", equalTo(List.of("TARIF")))
        .body(TARIF + "axis", equalTo("PAR"))
        .body(TARIF + "definition", containsString("quotient familial"))
        .body(TARIF + "formula", containsString("÷"))
        .body(TARIF + "unit", equalTo("%"))
        .body(TARIF + "source", equalTo("Logiciel de la crèche"))
        .body(TARIF + "responsiblePartners[0].code", equalTo("CAF-41"))
        .body(TARIF + "rules", hasItem(containsString("100 × numerator ÷ denominator")))
        .body(TARIF + "rules", hasItem("It should rise."))
        .body(TARIF + "rules", hasItem(containsString("each quarter, 30 days after")));
  }

  @Test
  void says_the_same_as_a_table_and_as_a_page() {
    AConvention convention = tarif();

    String csv = read(As.analyst().header("Accept", "text/csv"), convention).extract().asString();
    String page = read(As.analyst().header("Accept", "text/html"), convention).extract().asString();

    assertTrue(csv.startsWith("axis,objective,action,code,label,definition,formula,source,"), csv);
    assertTrue(csv.contains("PAR,O1,,TARIF,Familles au tarif social,"), csv);
    assertTrue(page.contains("<html lang=\"fr\">"));
    assertTrue(page.contains("<h2 id=\"axe-PAR\">Axe : Parentalité</h2>"));
    assertTrue(page.contains("Familles au tarif social <code>TARIF</code>"));
    assertTrue(page.contains("<dd>Logiciel de la crèche</dd>"));
    assertTrue(page.contains("Il doit augmenter."));
  }

  @Test
  void is_open_to_partners_and_not_sent_again_to_those_who_have_it() {
    AConvention convention = tarif();
    String tag = read(As.partner("ASSO-LAEP"), convention).extract().header("ETag");

    As.partner("ASSO-LAEP")
        .queryParam("asOf", "2020-12-31")
        .header("If-None-Match", tag)
        .get(convention.at("data-dictionary"))
        .then()
        .statusCode(304);
    As.partner("ELSEWHERE").get(convention.at("data-dictionary")).then().statusCode(404);
  }
}
