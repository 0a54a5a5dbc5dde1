package fr.ctg.conventions.funding;

import static fr.ctg.conventions.Refusals.brokenRules;
import static fr.ctg.conventions.Refusals.malformed;
import static fr.ctg.conventions.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.conventions.Editing;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AidApiTest {

  private DraftConvention convention;

  @BeforeEach
  void start_a_draft() {
    convention = new DraftConvention();
  }

  private Response add(int year, String payer, String channel, Object amount) {
    return Api.coordinator()
        .body(
            Map.of(
                "year", year,
                "payer", convention.code(payer),
                "channel", channel,
                "amount", amount))
        .post(convention.at("/aids"));
  }

  private ValidatableResponse totals(String query) {
    return Api.coordinator().get(convention.at("/aid-totals" + query)).then().statusCode(200);
  }

  @Test
  void in_2016_4_34_percent_went_to_structures() {
    add(2016, "CAF", "BENEFICIARIES", 71_629_000).then().statusCode(201);
    add(2016, "CAF", "STRUCTURES", 3_249_000).then().statusCode(201);
    totals("")
        .body("items.year", contains(2016))
        .body("items.toBeneficiaries", contains("71629000.00"))
        .body("items.toStructures", contains("3249000.00"))
        .body("items.total", contains("74878000.00"))
        .body("items.shareToStructures", contains("4.34"))
        .body("items[0].reason", nullValue())
        .body("items[0].payer", nullValue());
  }

  @Test
  void by_payer_each_has_its_own() {
    add(2016, "CAF", "BENEFICIARIES", 900).then().statusCode(201);
    add(2016, "CAF", "STRUCTURES", 100).then().statusCode(201);
    add(2016, "CITY", "BENEFICIARIES", 0).then().statusCode(201);
    add(2016, "CITY", "STRUCTURES", 1000).then().statusCode(201);
    add(2017, "CITY", "BENEFICIARIES", 0).then().statusCode(201);
    add(2017, "CITY", "STRUCTURES", 0).then().statusCode(201);
    totals("?by=PAYER")
        .body("by", equalTo("PAYER"))
        .body("items.year", contains(2016, 2016, 2017))
        .body(
            "items.payer",
            contains(convention.code("CAF"), convention.code("CITY"), convention.code("CITY")))
        .body("items.payerName", contains("CAF", "CITY", "CITY"))
        .body("items.shareToStructures", contains(equalTo("10.00"), equalTo("100.00"), nullValue()))
        .body("items[2].total", equalTo("0.00"))
        .body("items[2].reason", equalTo("NOTHING_PAID"));
    totals("")
        .body("items.year", contains(2016, 2017))
        .body("items[0].total", equalTo("2000.00"))
        .body("items[0].shareToStructures", equalTo("55.00"));
    totals("?by=PAYER&year=2016&payer=" + convention.code("CAF"))
        .body("items.total", contains("1000.00"));
  }

  @Test
  void what_a_payer_has_not_stated_is_not_zero() {
    add(2016, "CAF", "BENEFICIARIES", 900).then().statusCode(201);
    add(2016, "CITY", "BENEFICIARIES", 10).then().statusCode(201);
    add(2016, "CITY", "STRUCTURES", 90).then().statusCode(201);
    totals("")
        .body("items[0].toBeneficiaries", equalTo("910.00"))
        .body("items[0].toStructures", equalTo("90.00"))
        .body("items[0].total", nullValue())
        .body("items[0].shareToStructures", nullValue())
        .body("items[0].reason", equalTo("CHANNEL_MISSING"));
    totals("?by=PAYER")
        .body("items.reason", contains("CHANNEL_MISSING", null))
        .body("items.shareToStructures", contains(null, "90.00"));
    totals("?year=2015").body("items", empty());
  }

  @Test
  void is_stated_once_and_changed_also_after_the_signature() {
    convention.sign();
    Response created = add(2019, "CAF", "STRUCTURES", "10.50");
    String aid = convention.at("/aids/" + created.then().statusCode(201).extract().path("id"));
    brokenRules(add(2019, "CAF", "STRUCTURES", 1), " duplicate");
    Response other = add(2019, "CAF", "BENEFICIARIES", 1);
    brokenRules(
        Editing.patch(
            convention.at("/aids/" + other.then().statusCode(201).extract().path("id")),
            Map.of("channel", "STRUCTURES")),
        " duplicate");
    Editing.patch(aid, Map.of("amount", "12.00", "source", "Rapport 2019"))
        .then()
        .statusCode(200)
        .body("amount", equalTo("12.00"));
    Editing.replace(
            aid,
            Map.of(
                "year",
                2020,
                "payer",
                convention.code("CAF"),
                "channel",
                "STRUCTURES",
                "amount",
                5))
        .then()
        .statusCode(200)
        .body("source", nullValue());
    Api.coordinator()
        .get(convention.at("/aids?year=2020&payer=" + convention.code("CAF")))
        .then()
        .body("items.amount", contains("5"));
    Editing.delete(aid).then().statusCode(204);
    refused(Api.coordinator().get(aid), 404, "aid-not-found");
  }

  @Test
  void refuses_what_is_no_aid() {
    malformed(
        Api.coordinator()
            .body(Map.of("year", 16, "channel", "BANK", "amount", "-1"))
            .post(convention.at("/aids")),
        "/year out-of-range",
        "/payer required",
        "/channel unknown-value",
        "/amount out-of-range");
    brokenRules(add(2016, "NOBODY", "STRUCTURES", 1), "/payer unknown-partner");
    refused(
        Api.coordinator().get(convention.at("/aids/" + UUID.randomUUID())), 404, "aid-not-found");
  }

  @Test
  void a_payer_takes_part_and_a_draft_is_deleted_with_its_aids() {
    convention.partner("MSA", "PUBLIC_BODY");
    add(2016, "MSA", "STRUCTURES", 1).then().statusCode(201);
    Api.partner(convention.code("MSA")).get(convention.at("/aids")).then().statusCode(200);
    Api.coordinator()
        .get(convention.at("/aids?sort=payer"))
        .then()
        .body("items.payer", contains(convention.code("MSA")));
    Editing.delete(convention.at("")).then().statusCode(204);
  }
}
