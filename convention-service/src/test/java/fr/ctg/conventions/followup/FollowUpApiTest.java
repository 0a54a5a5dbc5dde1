package fr.ctg.conventions.followup;

import static fr.ctg.conventions.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.conventions.Editing;
import fr.ctg.conventions.funding.FundingLines;
import fr.ctg.kit.security.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FollowUpApiTest {

  @Inject SessionFactory sessions;

  private DraftConvention convention;

  @BeforeEach
  void draft_a_convention_that_is_funded() {
    convention = new DraftConvention();
    Api.coordinator()
        .body(Map.of("code", "O1-1", "kind", "OPERATIONAL", "parent", "O1", "statement", "Mieux"))
        .post(convention.at("/objectives"))
        .then()
        .statusCode(201);
    Editing.patch(
            convention.at("/actions/FA-1"),
            Map.of(
                "objectives",
                List.of("O1", "O1-1"),
                "objectiveShares",
                List.of(
                    Map.of("objective", "O1", "percent", 60),
                    Map.of("objective", "O1-1", "percent", 40)),
                "milestones",
                List.of(Map.of("title", "Ouverture", "plannedOn", "2018-09-03"))))
        .then()
        .statusCode(200);
    convention.action("FA-2", "O1-1");
    FundingLines.add(
        convention, Map.of("code", "L1", "requested", 12000, "granted", 10000, "scheme", "REAAP"));
    Api.coordinator()
        .body(
            Map.of(
                "year",
                2016,
                "payer",
                convention.code("CAF"),
                "channel",
                "STRUCTURES",
                "amount",
                "3249000"))
        .post(convention.at("/aids"))
        .then()
        .statusCode(201);
  }

  private Response read() {
    return Api.as(Role.SERVICE).get(convention.at("/follow-up"));
  }

  private String tag(String path) {
    return Api.coordinator().get(convention.at(path)).header("ETag");
  }

  @Test
  void says_in_one_answer_what_is_followed() {
    convention.sign();
    Api.coordinator()
        .body(Map.of("on", "2018-03-01"))
        .post(convention.at("/actions/FA-1/start"))
        .then()
        .statusCode(200);
    Api.coordinator()
        .header("If-Match", tag("/actions/FA-1"))
        .body(Map.of("reachedOn", "2018-09-10"))
        .put(convention.at("/actions/FA-1/milestones/1"))
        .then()
        .statusCode(200);
    Api.coordinator()
        .header("If-Match", tag("/funding-lines/L1"))
        .body(Map.of("paid", "7500.00"))
        .put(convention.at("/funding-lines/L1/payment"))
        .then()
        .statusCode(200);
    read()
        .then()
        .statusCode(200)
        .body("convention", equalTo(convention.reference()))
        .body("actions.number", contains("FA-1", "FA-2"))
        .body("actions.status", contains("IN_PROGRESS", "PLANNED"))
        .body("actions.startedOn", contains("2018-03-01", null))
        .body("actions[0].milestones.plannedOn", contains("2018-09-03"))
        .body("actions[0].milestones.reachedOn", contains("2018-09-10"))
        .body("actions[0].shares.objective", contains("O1", "O1-1"))
        .body("actions[0].shares.axis", contains("A", "A"))
        .body("actions[0].shares.percent", contains("60", "40"))
        .body("actions[1].shares.objective", contains("O1-1"))
        .body("actions[1].shares.axis", contains("A"))
        .body("actions[1].shares.percent", contains("100"))
        .body("fundingLines.code", contains("L1"))
        .body("fundingLines[0].action", equalTo("FA-1"))
        .body("fundingLines[0].funder", equalTo(convention.code("CAF")))
        .body("fundingLines[0].year", equalTo(2019))
        .body("fundingLines[0].scheme", equalTo("REAAP"))
        .body("fundingLines[0].requested", equalTo("12000"))
        .body("fundingLines[0].granted", equalTo("10000"))
        .body("fundingLines[0].paid", equalTo("7500.00"))
        .body("aids.year", contains(2016))
        .body("aids.channel", contains("STRUCTURES"))
        .body("aids.amount", contains("3249000"));
  }

  @Test
  void who_has_it_is_told_so_until_it_changes() {
    Response first = read();
    first.then().body("fundingLines[0].paid", nullValue());
    Api.as(Role.SERVICE)
        .header("If-None-Match", first.header("ETag"))
        .get(convention.at("/follow-up"))
        .then()
        .statusCode(304)
        .body(emptyString());
    Api.coordinator()
        .header("If-Match", tag("/funding-lines/L1"))
        .body(Map.of("paid", 1))
        .put(convention.at("/funding-lines/L1/payment"))
        .then()
        .statusCode(200);
    read().then().header("ETag", not(equalTo(first.header("ETag"))));
  }

  @Test
  void a_partner_reads_that_of_its_conventions_only() {
    Api.partner(convention.code("CAF")).get(convention.at("/follow-up")).then().statusCode(200);
    refused(
        Api.partner(convention.code("OTHER")).get(convention.at("/follow-up")),
        404,
        "convention-not-found");
  }

  @Test
  void reading_ten_times_as_much_takes_no_more_statements() {
    DraftConvention larger = new DraftConvention();
    for (int i = 1; i <= 20; i++) {
      larger.partner("P" + i, "ASSOCIATION");
      larger.objective("O-" + i, Map.of());
      larger.action("FB-" + i, "O-" + i);
      FundingLines.add(larger, Map.of("action", "FB-" + i, "funder", larger.code("P" + i)));
    }
    sessions.getStatistics().setStatisticsEnabled(true);
    try {
      assertEquals(statementsToRead(convention), statementsToRead(larger));
    } finally {
      sessions.getStatistics().setStatisticsEnabled(false);
    }
  }

  private long statementsToRead(DraftConvention one) {
    long before = sessions.getStatistics().getPrepareStatementCount();
    Api.as(Role.SERVICE).get(one.at("/follow-up")).then().statusCode(200);
    return sessions.getStatistics().getPrepareStatementCount() - before;
  }
}
