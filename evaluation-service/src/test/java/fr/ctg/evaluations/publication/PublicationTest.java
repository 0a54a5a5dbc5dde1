package fr.ctg.evaluations.publication;

import static io.restassured.config.HeaderConfig.headerConfig;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.kit.security.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PublicationTest {

  private static final String ANNUAL_2019 = "{\"kind\":\"ANNUAL\",\"year\":2019}";

  @Inject DataSource database;

  private static AConvention measured() {
    AConvention convention =
        AConvention.withoutIndicators()
            .indicator(
                "PLACES",
                Map.of(
                    "nature", "OUTPUT",
                    "measure", "COUNT",
                    "direction", "INCREASE",
                    "overTime", "LAST",
                    "baselines", List.of(Map.of("on", "2017-12-31", "value", "200")),
                    "targets",
                        List.of(
                            Map.of(
                                "appliesFrom",
                                "2018-01-22",
                                "points",
                                List.of(Map.of("on", "2021-12-31", "value", "260"))))))
            .publish();
    measure(convention, "224");
    return convention;
  }

  private static void measure(AConvention convention, String value) {
    As.once(As.partner("ASSO-LAEP"))
        .header("Content-Type", "text/csv")
        .body("indicator;period;value\nPLACES;2019;" + value)
        .post(convention.at("imports"))
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse published(
      RequestSpecification as, AConvention convention, String body) {
    return as.contentType("application/json").body(body).post(convention.at("publications")).then();
  }

  private static String frozen(AConvention convention) {
    return published(As.once(As.analyst()), convention, ANNUAL_2019)
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static byte[] content(AConvention convention, String id, String form) {
    return As.analyst()
        .header("Accept", form)
        .get(convention.at("publications/" + id + "/content"))
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private static ValidatableResponse verified(AConvention convention, String id) {
    return As.analyst()
        .get(convention.at("publications/" + id + "/verification"))
        .then()
        .statusCode(200);
  }

  @Test
  void freezes_a_report_with_its_clocks_its_author_and_the_digest_of_its_bytes() {
    AConvention convention = measured();

    ValidatableResponse created =
        published(
                As.once(As.analyst()),
                convention,
                "{\"kind\":\"ANNUAL\",\"year\":2019,\"title\":\"Présenté le 10 mars\"}")
            .statusCode(201)
            .header("Location", containsString("/publications/"))
            .body("title", equalTo("Présenté le 10 mars"))
            .body("period", equalTo("2019"))
            .body("asOf", equalTo("2019-12-31"))
            .body("frameworkVersion", equalTo(1))
            .body("frameworkConfirmed", equalTo(true))
            .body("publishedBy", equalTo("the-analyst"))
            .body("json.sha256", matchesPattern("[0-9a-f]{64}"));
    String id = created.extract().path("id");
    As.analyst()
        .get(convention.at("publications/" + id))
        .then()
        .statusCode(200)
        .body("knownAt", equalTo(created.extract().path("knownAt")))
        .body("page.sha256", equalTo(created.extract().path("page.sha256")));
    As.role(Role.COMMITTEE)
        .get(convention.at("publications"))
        .then()
        .statusCode(200)
        .body("items.id", contains(id));
    As.analyst()
        .queryParam("kind", "FINAL")
        .get(convention.at("publications"))
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void what_was_frozen_reads_the_same_whatever_is_recorded_later() {
    AConvention convention = measured();
    String id = frozen(convention);
    byte[] json = content(convention, id, "application/json");
    byte[] page = content(convention, id, "text/html");

    measure(convention, "250");
    convention.publish();

    assertArrayEquals(json, content(convention, id, "application/json"));
    assertArrayEquals(page, content(convention, id, "text/html"));
    verified(convention, id)
        .body("agrees", equalTo(true))
        .body("json.agrees", equalTo(true))
        .body("json.intact", equalTo(true))
        .body("json.firstDifference", nullValue())
        .body("page.agrees", equalTo(true));
  }

  @Test
  void the_frozen_bytes_are_those_of_the_report_from_the_same_clocks() {
    AConvention convention = measured();
    ValidatableResponse created = published(As.once(As.coordinator()), convention, ANNUAL_2019);
    String id = created.extract().path("id");

    byte[] report =
        As.analyst()
            .config(
                RestAssured.config()
                    .headerConfig(headerConfig().overwriteHeadersWithName("Accept-Language")))
            .header("Accept-Language", "fr")
            .queryParam("year", 2019)
            .queryParam("knownAt", created.extract().<String>path("knownAt"))
            .get(convention.at("reports/ANNUAL"))
            .asByteArray();

    assertArrayEquals(report, content(convention, id, "application/json"));
    As.analyst()
        .header("If-None-Match", "\"" + created.extract().path("json.sha256") + "\"")
        .get(convention.at("publications/" + id + "/content"))
        .then()
        .statusCode(304)
        .header("Repr-Digest", startsWith("sha-256=:"));
    assertEquals(
        created.extract().<Integer>path("json.bytes").intValue(),
        content(convention, id, "application/json").length);
  }

  @Test
  void a_report_frozen_while_convention_service_is_away_says_so_and_still_verifies() {
    AConvention convention = measured();
    convention.becomesUnreachable();

    String id =
        published(As.once(As.analyst()), convention, ANNUAL_2019)
            .statusCode(201)
            .body("frameworkConfirmed", equalTo(false))
            .extract()
            .path("id");
    convention.answersAgain();

    verified(convention, id).body("agrees", equalTo(true));
  }

  @Test
  void a_verification_says_where_what_was_frozen_differs_from_what_is_computed()
      throws SQLException {
    AConvention convention = measured();
    String id = frozen(convention);
    UUID other = UUID.randomUUID();
    try (Connection connection = database.getConnection();
        PreparedStatement copy =
            connection.prepareStatement(
                """
                insert into publication
                select ?, convention_id, kind, title, period_start, period_end, as_of, known_at,
                  framework_version, data_revision, framework_confirmed,
                  convert_to(replace(convert_from(json, 'UTF8'), '"actual":"224"', '"actual":"225"'),
                    'UTF8'),
                  json_sha256, page, page_sha256, published_at, published_by
                from publication where id = ?
                """)) {
      copy.setObject(1, other);
      copy.setObject(2, UUID.fromString(id));
      assertEquals(1, copy.executeUpdate());
    }

    verified(convention, other.toString())
        .body("agrees", equalTo(false))
        .body("json.intact", equalTo(false))
        .body("json.agrees", equalTo(false))
        .body("json.firstDifference.frozen", containsString("\"actual\":\"225\""))
        .body("json.firstDifference.recomputed", containsString("\"actual\":\"224\""))
        .body("page.agrees", equalTo(true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update publication set title = 'another'",
        "delete from publication",
        "truncate publication"
      })
  void the_application_cannot_change_what_was_published(String change) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      SQLException refused = assertThrows(SQLException.class, () -> statement.execute(change));
      assertEquals("42501", refused.getSQLState());
    }
  }

  @Test
  void one_key_freezes_one_report_and_none_is_refused() {
    AConvention convention = measured();
    String key = UUID.randomUUID().toString();

    String first =
        published(As.analyst().header("Idempotency-Key", key), convention, ANNUAL_2019)
            .statusCode(201)
            .extract()
            .path("id");
    published(As.analyst().header("Idempotency-Key", key), convention, ANNUAL_2019)
        .statusCode(201)
        .header("Idempotent-Replayed", equalTo("true"))
        .body("id", equalTo(first));
    As.analyst().get(convention.at("publications")).then().body("items", hasSize(1));
    published(As.analyst(), convention, ANNUAL_2019)
        .statusCode(400)
        .body("errors.header", contains("Idempotency-Key"));
  }

  @Test
  void freezing_leaves_an_audit_row() throws SQLException {
    AConvention convention = measured();
    String id = frozen(convention);

    try (Connection connection = database.getConnection();
        PreparedStatement audit =
            connection.prepareStatement(
                "select actor || ' ' || action from audit_entry where subject_type = 'publication'"
                    + " and subject_id = ?")) {
      audit.setObject(1, UUID.fromString(id));
      try (var rows = audit.executeQuery()) {
        rows.next();
        assertEquals("the-analyst created", rows.getString(1));
      }
    }
  }

  @Test
  void partners_are_refused_and_the_committee_reads_only() {
    AConvention convention = measured();
    String id = frozen(convention);

    published(As.once(As.role(Role.COMMITTEE)), convention, ANNUAL_2019).statusCode(403);
    published(As.once(As.partner("ASSO-LAEP")), convention, ANNUAL_2019).statusCode(403);
    As.partner("ASSO-LAEP").get(convention.at("publications")).then().statusCode(403);
    As.partner("ASSO-LAEP")
        .get(convention.at("publications/" + id + "/content"))
        .then()
        .statusCode(403);
  }

  @Test
  void a_partner_on_the_committee_reads_no_publication_either() {
    AConvention convention = measured();
    String id = frozen(convention);

    for (String what : List.of("", "/" + id, "/" + id + "/content", "/" + id + "/verification")) {
      As.partnerOnTheCommittee("ASSO-LAEP")
          .get(convention.at("publications" + what))
          .then()
          .statusCode(403)
          .body("code", equalTo("report-of-all-partners"));
    }
  }

  @Test
  void what_was_not_published_here_is_not_found() {
    AConvention convention = measured();
    AConvention other = measured();

    As.analyst()
        .get(other.at("publications/" + frozen(convention)))
        .then()
        .statusCode(404)
        .body("code", equalTo("publication-not-found"));
  }

  @Test
  void a_report_that_does_not_exist_is_not_frozen() {
    AConvention convention = measured();

    published(As.once(As.analyst()), convention, "{\"year\":2019}")
        .statusCode(400)
        .body("errors.pointer", contains("/kind"));
    published(As.once(As.analyst()), convention, "{\"kind\":\"QUARTERLY_FOLLOW_UP\",\"year\":2019}")
        .statusCode(422)
        .body("errors.code", contains("other-length"));
  }

  @Test
  void what_has_not_come_yet_is_not_frozen() {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    AConvention running =
        AConvention.withoutIndicators()
            .with("effectiveTo", today.plusYears(2).toString())
            .publish();

    for (String future :
        List.of(
            "{\"kind\":\"ANNUAL\",\"year\":%d}".formatted(today.getYear() + 1),
            "{\"kind\":\"INTERIM\",\"asOf\":\"%s\"}".formatted(today.plusDays(1)),
            "{\"kind\":\"FINAL\"}")) {
      published(As.once(As.analyst()), running, future)
          .statusCode(422)
          .body("errors.pointer", contains("/asOf"))
          .body("errors.code", contains("in-the-future"))
          .body("errors[0].detail", containsString(today.toString()));
    }
    published(
            As.once(As.analyst()),
            running,
            "{\"kind\":\"ANNUAL\",\"year\":%d,\"asOf\":\"%s\"}".formatted(today.getYear(), today))
        .statusCode(201);
  }
}
