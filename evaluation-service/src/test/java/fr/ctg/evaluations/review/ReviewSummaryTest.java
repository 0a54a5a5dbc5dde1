package fr.ctg.evaluations.review;

import static fr.ctg.evaluations.As.once;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewSummaryTest {

  private final AConvention convention = AConvention.known();

  private void submit(RequestSpecification who, String lines) {
    once(who)
        .header("Content-Type", "text/csv")
        .body(("indicator;period;value\n" + lines).getBytes(StandardCharsets.UTF_8))
        .post(convention.at("imports"))
        .then()
        .statusCode(200);
  }

  private void review(String body) {
    once(As.coordinator())
        .contentType(ContentType.JSON)
        .body(body)
        .post(convention.at("reviews"))
        .then()
        .statusCode(201);
  }

  @Test
  void what_waits_is_counted_by_partner_indicator_and_period() {
    submit(As.partner("ASSO-LAEP"), "NB_FAM;2018;210\nNB_FAM;2019;205\nMONTANT;2019;5\n");
    submit(As.partner("CAF-41"), "NB_CAF;2019;70\n");
    review("{\"decision\": \"VALIDATE\", \"filter\": {\"to\": \"2018-12-31\"}}");
    review(
        """
        {"decision": "RETURN", "comment": "À revoir.", "filter": {"indicators": ["MONTANT"]}}
        """);
    As.analyst()
        .get(convention.at("review-summary"))
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("submitted", equalTo(2))
        .body("validated", equalTo(1))
        .body("returned", equalTo(1))
        .body("partners.code", contains("ASSO-LAEP", "CAF-41"))
        .body("partners.submitted", contains(1, 1))
        .body("partners.returned", contains(1, 0))
        .body("indicators.code", contains("MONTANT", "NB_CAF", "NB_FAM"))
        .body("indicators.validated", contains(0, 0, 1))
        .body("periods.code", contains("2018", "2019"))
        .body("periods.submitted", contains(0, 2));
    As.partner("CAF-41")
        .get(convention.at("review-summary"))
        .then()
        .statusCode(200)
        .body("submitted", equalTo(1))
        .body("validated", equalTo(0))
        .body("partners.code", contains("CAF-41"))
        .body("indicators.code", contains("NB_CAF"));
  }

  @Test
  void where_nothing_was_measured_nothing_waits() {
    As.analyst()
        .get(convention.at("review-summary"))
        .then()
        .statusCode(200)
        .body("submitted", equalTo(0))
        .body("partners", empty())
        .body("periods", empty());
  }

  @Test
  void what_was_withdrawn_waits_for_nobody() {
    submit(As.partner("ASSO-LAEP"), "NB_FAM;2018;210\nNB_FAM;2019;205\n");
    once(As.partner("ASSO-LAEP"))
        .header("Content-Type", "text/csv")
        .queryParam("strategy", "REPLACE")
        .queryParam("replaceIndicator", "NB_FAM")
        .body("indicator;period;value\nNB_FAM;2019;205\n".getBytes(StandardCharsets.UTF_8))
        .post(convention.at("imports"))
        .then()
        .statusCode(200)
        .body("withdrawn", equalTo(1));
    As.analyst()
        .get(convention.at("review-summary"))
        .then()
        .statusCode(200)
        .body("submitted", equalTo(1))
        .body("periods.code", contains("2019"));
  }
}
