package fr.ctg.conventions.framework;

import static fr.ctg.conventions.DraftConvention.with;
import static fr.ctg.conventions.indicator.Indicators.increasing;
import static fr.ctg.conventions.indicator.Indicators.reaching;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.kit.security.Role;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FrameworkApiTest {

  @Inject SessionFactory sessions;
  @Inject AgroalDataSource database;

  private DraftConvention convention;

  @BeforeEach
  void start_a_draft() {
    convention = new DraftConvention();
  }

  @Test
  void a_draft_has_no_version_and_says_what_makes_one() {
    for (String query : List.of("", "?version=1")) {
      Api.as(Role.SERVICE)
          .get(convention.at("/framework" + query))
          .then()
          .statusCode(409)
          .contentType("application/problem+json")
          .body("code", equalTo("convention-not-signed"))
          .body("allowedMoves", contains("SIGN"));
    }
    Api.coordinator()
        .get(convention.at("/framework/versions"))
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  @Test
  void the_signature_makes_version_1_with_the_whole_tree() {
    convention.partner("LAEP", "ASSOCIATION");
    convention.objective("O11", operational());
    convention.action("FA-2", "O11");
    convention.indicator(
        with(
            increasing("I1"),
            Map.of(
                "action",
                "FA-1",
                "responsiblePartners",
                List.of(convention.code("LAEP")),
                "dimensions",
                List.of(
                    Map.of("code", "SEX", "partition", true, "categories", List.of("F", "M"))))));
    convention.indicator(with(increasing("I11"), Map.of("objective", "O11")));
    convention.sign();

    Response answer = Api.as(Role.SERVICE).get(convention.at("/framework"));
    answer
        .then()
        .statusCode(200)
        .contentType(ContentType.JSON)
        .body("version", equalTo(1))
        .body("reason", equalTo("signed"))
        .body("recordedAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT.*Z"))
        .body("asOf", nullValue())
        .body("convention.reference", equalTo(convention.reference()))
        .body("convention.state", equalTo("SIGNED"))
        .body("convention.signedOn", equalTo("2018-01-22"))
        .body("convention.effectiveTo", equalTo("2021-12-31"))
        .body("convention.perimeter.code", contains(convention.code("PLACE")))
        .body(
            "convention.signatories.partner",
            contains(convention.code("CITY"), convention.code("CAF")))
        .body(
            "partners.code",
            contains(convention.code("CAF"), convention.code("CITY"), convention.code("LAEP")))
        .body("territories.code", contains(convention.code("PLACE")))
        .body("axes.code", contains("A"))
        .body("axes[0].objectives.code", contains("O1"));
    answer
        .then()
        .rootPath("axes[0].objectives[0]")
        .body("kind", equalTo("STRATEGIC"))
        .body("appliesFrom", equalTo("2018-01-22"))
        .body("actions.number", contains("FA-1"))
        .body("actions[0].partners.role", contains("LEAD"))
        .body("indicators.code", contains("I1"))
        .body("indicators[0].objective", equalTo("O1"))
        .body("indicators[0].action", equalTo("FA-1"))
        .body("indicators[0].measure", equalTo("COUNT"))
        .body("indicators[0].decimals", equalTo(0))
        .body("indicators[0].dimensions[0].categories", contains("F", "M"))
        .body("indicators[0].baselines[0].value", equalTo("200"))
        .body("indicators[0].targets[0].points[0].value", equalTo("260"))
        .body("operationalObjectives.code", contains("O11"))
        .body("operationalObjectives[0].indicators.code", contains("I11"))
        .body("operationalObjectives[0].actions.number", contains("FA-2"))
        .body("operationalObjectives[0].operationalObjectives", nullValue());
  }

  @Test
  void the_tag_is_the_digest_of_the_bytes_that_are_sent() throws Exception {
    convention.sign();
    Response answer = Api.as(Role.ANALYST).get(convention.at("/framework"));
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(answer.asByteArray());
    answer.then().header("ETag", equalTo("\"" + HexFormat.of().formatHex(digest) + "\""));
  }

  @Test
  void who_has_the_version_is_told_so() {
    convention.sign();
    for (String query : List.of("", "?asOf=2019-12-31")) {
      String tag = Api.coordinator().get(convention.at("/framework" + query)).header("ETag");
      Api.coordinator()
          .header("If-None-Match", tag)
          .get(convention.at("/framework" + query))
          .then()
          .statusCode(304)
          .header("ETag", equalTo(tag))
          .body(emptyString());
      Api.coordinator()
          .header("If-None-Match", "\"another\"")
          .get(convention.at("/framework" + query))
          .then()
          .statusCode(200);
    }
  }

  @Test
  void each_move_makes_the_next_version_and_the_ones_before_stay_as_they_were() {
    convention.sign();
    Response first = Api.coordinator().get(convention.at("/framework"));
    convention.activate();
    Api.coordinator()
        .get(convention.at("/framework"))
        .then()
        .body("version", equalTo(2))
        .body("reason", equalTo("activated"))
        .body("convention.state", equalTo("ACTIVE"));
    Api.coordinator()
        .get(convention.at("/framework?version=1"))
        .then()
        .header("ETag", equalTo(first.header("ETag")))
        .body(equalTo(first.asString()));
    Api.coordinator()
        .get(convention.at("/framework/versions?sort=-version"))
        .then()
        .statusCode(200)
        .body("items.version", contains(2, 1))
        .body("items.reason", contains("activated", "signed"))
        .body("items[1].recordedAt", equalTo(first.path("recordedAt")));
  }

  @Test
  void a_version_that_does_not_exist_is_not_found() {
    convention.sign();
    for (int version : new int[] {0, 2}) {
      Api.coordinator()
          .get(convention.at("/framework?version=" + version))
          .then()
          .statusCode(404)
          .body("code", equalTo("framework-version-not-found"))
          .body("detail", containsString("from 1 to 1"));
    }
    Api.coordinator().get(convention.at("/framework?version=one")).then().statusCode(400);
  }

  @Test
  void as_of_a_day_only_what_applies_then_is_left() {
    Map<String, Object> later =
        with(reaching("2021-12-31", 300), Map.of("appliesFrom", "2020-04-01"));
    convention.indicator(
        with(increasing("I1"), Map.of("targets", List.of(reaching("2021-12-31", 250), later))));
    convention.indicator(with(increasing("I2"), Map.of("appliesFrom", "2020-01-01")));
    convention.sign();
    asOf("2020-03-31", 200)
        .then()
        .body("asOf", equalTo("2020-03-31"))
        .body("version", equalTo(1))
        .rootPath("axes[0].objectives[0]")
        .body("indicators.code", contains("I1", "I2"))
        .body("indicators[0].targets", hasSize(1))
        .body("indicators[0].targets[0].points.value", contains("250"));
    asOf("2020-04-01", 200)
        .then()
        .rootPath("axes[0].objectives[0]")
        .body("indicators[0].targets", hasSize(1))
        .body("indicators[0].targets[0].points.value", contains("300"));
    asOf("2019-12-31", 200).then().body("axes[0].objectives[0].indicators.code", contains("I1"));
    asOf("2018-01-21", 200).then().body("axes[0].objectives", empty());
    asOf("2021-12-31", 200);
  }

  @Test
  void a_day_after_the_convention_is_refused() {
    convention.sign();
    asOf("2022-01-01", 422)
        .then()
        .body("errors.parameter", contains("asOf"))
        .body("errors.code", contains("after-the-end"));
    asOf("2022-02-30", 400).then().body("errors.parameter", contains("asOf"));
  }

  private Response asOf(String day, int status) {
    Response answer = Api.coordinator().get(convention.at("/framework?asOf=" + day));
    assertEquals(status, answer.statusCode(), answer.asString());
    return answer;
  }

  @Test
  void a_partner_reads_the_frameworks_of_its_conventions_only() {
    convention.sign();
    Api.partner(convention.code("CAF")).get(convention.at("/framework")).then().statusCode(200);
    for (String path : List.of("/framework", "/framework/versions")) {
      Api.partner(convention.code("OTHER"))
          .get(convention.at(path))
          .then()
          .statusCode(404)
          .body("code", equalTo("convention-not-found"));
    }
  }

  @Test
  void a_recorded_version_cannot_be_changed() throws SQLException {
    convention.sign();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String change :
          List.of("update framework_version set reason = 'x'", "delete from framework_version")) {
        assertThrows(SQLException.class, () -> statement.executeUpdate(change));
      }
    }
  }

  @Test
  void recording_ten_times_as_much_takes_no_more_statements() {
    fill(convention, 2);
    DraftConvention larger = new DraftConvention();
    fill(larger, 20);
    sessions.getStatistics().setStatisticsEnabled(true);
    try {
      assertEquals(statementsToSign(convention), statementsToSign(larger));
    } finally {
      sessions.getStatistics().setStatisticsEnabled(false);
    }
  }

  private long statementsToSign(DraftConvention draft) {
    long before = sessions.getStatistics().getPrepareStatementCount();
    draft.sign();
    return sessions.getStatistics().getPrepareStatementCount() - before;
  }

  private static void fill(DraftConvention draft, int size) {
    for (int i = 1; i <= size; i++) {
      draft.partner("P" + i, "ASSOCIATION");
      draft.objective("O11-" + i, operational());
      draft.action("FA-1-" + i, "O11-" + i);
      draft.indicator(
          with(
              increasing("I-" + i),
              Map.of(
                  "objective",
                  "O11-" + i,
                  "action",
                  "FA-1-" + i,
                  "responsiblePartners",
                  List.of(draft.code("P" + i)))));
    }
  }

  private static Map<String, Object> operational() {
    Map<String, Object> differences = new HashMap<>();
    differences.put("kind", "OPERATIONAL");
    differences.put("parent", "O1");
    differences.put("axis", null);
    return differences;
  }
}
