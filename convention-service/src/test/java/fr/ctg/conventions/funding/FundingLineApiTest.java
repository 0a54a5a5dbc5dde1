package fr.ctg.conventions.funding;

import static fr.ctg.conventions.Refusals.brokenRules;
import static fr.ctg.conventions.Refusals.malformed;
import static fr.ctg.conventions.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.conventions.Editing;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FundingLineApiTest {

  @Inject AgroalDataSource database;

  private DraftConvention convention;

  @BeforeEach
  void draft_a_convention_with_action_FA_1() {
    convention = new DraftConvention();
  }

  private Response add(Map<String, Object> differences) {
    return Api.coordinator()
        .body(FundingLines.line(convention, differences))
        .post(convention.at("/funding-lines"));
  }

  private String line(String code) {
    return convention.at("/funding-lines/" + code);
  }

  private Response pay(String code, Map<String, Object> payment) {
    String tag = Api.coordinator().get(line(code)).header("ETag");
    return Api.coordinator().header("If-Match", tag).body(payment).put(line(code) + "/payment");
  }

  @Test
  void keeps_what_was_requested_granted_and_paid_to_the_cent() {
    Response created =
        add(
            Map.of(
                "code", "L1",
                "scheme", "Fonds publics et territoires",
                "requested", "9999999999.99",
                "granted", "10000.10",
                "paid", 0,
                "notes", "Convention de 2019"));
    created
        .then()
        .statusCode(201)
        .header("Location", endsWith("/funding-lines/" + created.path("id")))
        .body("requested", equalTo("9999999999.99"))
        .body("granted", equalTo("10000.10"))
        .body("paid", equalTo("0"))
        .body("illustrative", equalTo(false));
    Api.coordinator()
        .get(line("L1"))
        .then()
        .statusCode(200)
        .header("ETag", equalTo(created.header("ETag")))
        .body(equalTo(created.asString()));
  }

  @Test
  void an_amount_that_is_not_stated_is_not_known() {
    add(Map.of("code", "L1"))
        .then()
        .statusCode(201)
        .body("requested", nullValue())
        .body("granted", nullValue())
        .body("paid", nullValue());
  }

  @Test
  void makes_a_readable_code_that_is_free_and_keeps_it() {
    String made = "FA-1-2019-" + convention.code("CAF") + "-OPERATING";
    add(Map.of()).then().statusCode(201).body("code", equalTo(made));
    add(Map.of("scheme", "REAAP")).then().statusCode(201).body("code", equalTo(made + "-2"));
    add(Map.of("scheme", "CLAS")).then().statusCode(201).body("code", equalTo(made + "-3"));
    Editing.replace(line(made), FundingLines.line(convention, Map.of("year", 2020)))
        .then()
        .statusCode(200)
        .body("code", equalTo(made))
        .body("year", equalTo(2020));
  }

  @Test
  void cuts_a_code_that_would_be_too_long() {
    String number = "F".repeat(40) + "-" + "A".repeat(19);
    convention.action(number, "O1");
    String code = add(Map.of("action", number)).then().statusCode(201).extract().path("code");
    assertEquals(number, code.substring(0, 60));
    String second =
        add(Map.of("action", number, "nature", "INVESTMENT"))
            .then()
            .statusCode(201)
            .extract()
            .path("code");
    assertEquals(number.substring(0, 58) + "-2", second);
    Api.coordinator().get(line(second)).then().statusCode(200);
  }

  @Test
  void the_same_money_is_stated_once() {
    add(Map.of("code", "L1")).then().statusCode(201);
    brokenRules(add(Map.of("code", "L2")), " duplicate");
    add(Map.of("code", "L3", "scheme", "REAAP")).then().statusCode(201);
    brokenRules(add(Map.of("code", "L4", "scheme", "REAAP")), " duplicate");
    brokenRules(Editing.patch(line("L1"), Map.of("scheme", "REAAP")), " duplicate");
    Editing.patch(line("L1"), Map.of("notes", "Le meme argent")).then().statusCode(200);
    refused(add(Map.of("code", "L1", "year", 2020)), 409, "funding-line-code-taken");
  }

  @Test
  void names_only_what_there_is_within_the_term() {
    brokenRules(
        add(Map.of("action", "FA-9", "funder", "NOBODY", "year", 2022)),
        "/action unknown-action",
        "/funder unknown-partner",
        "/year outside-the-term");
    brokenRules(add(Map.of("year", 2017)), "/year outside-the-term");
    add(Map.of("year", 2018)).then().statusCode(201);
    add(Map.of("year", 2021)).then().statusCode(201);
  }

  @Test
  void refuses_amounts_that_are_none() {
    malformed(
        add(
            Map.of(
                "requested", "-0.01",
                "granted", "10000000000",
                "paid", "0.001",
                "nature", "LOAN",
                "scheme", "")),
        "/requested out-of-range",
        "/granted out-of-range",
        "/paid out-of-range",
        "/nature unknown-value",
        "/scheme too-short");
  }

  @Test
  void lists_by_action_objective_axis_funder_year_and_nature() {
    Api.coordinator()
        .body(Map.of("code", "B", "name", "Un autre axe", "position", 2))
        .post(convention.at("/axes"))
        .then()
        .statusCode(201);
    convention.objective("O2", Map.of("axis", "B"));
    convention.action("FA-2", "O2");
    add(Map.of("code", "L1")).then().statusCode(201);
    add(Map.of("code", "L2", "action", "FA-2", "nature", "IN_KIND")).then().statusCode(201);
    add(Map.of("code", "L3", "action", "FA-2", "year", 2020, "funder", convention.code("CITY")))
        .then()
        .statusCode(201);
    listed("", "L1", "L2", "L3");
    listed("?action=FA-2", "L2", "L3");
    listed("?objective=O1", "L1");
    listed("?axis=B", "L2", "L3");
    listed("?funder=" + convention.code("CAF"), "L1", "L2");
    listed("?year=2020", "L3");
    listed("?nature=IN_KIND", "L2");
    listed("?axis=B&year=2019&nature=OPERATING");
    listed("?sort=-year", "L3", "L2", "L1");
    refused(list("?action=FA-9"), 404, "action-not-found");
    refused(list("?year=last"), 400, "malformed-request");
  }

  private Response list(String query) {
    return Api.coordinator().get(convention.at("/funding-lines" + query));
  }

  private void listed(String query, String... codes) {
    list(query).then().statusCode(200).body("items.code", equalTo(Arrays.asList(codes)));
  }

  @Test
  void lists_as_a_table_for_programs_and_for_spreadsheets() {
    add(Map.of("code", "L1", "requested", "12000.50", "notes", "=1+1")).then().statusCode(201);
    add(Map.of("code", "L2", "year", 2020)).then().statusCode(201);
    String caf = convention.code("CAF");
    String table =
        Api.coordinator()
            .accept("text/csv")
            .get(convention.at("/funding-lines?year=2019"))
            .then()
            .statusCode(200)
            .contentType("text/csv")
            .extract()
            .asString();
    assertEquals(
        "code,action,actionTitle,funder,funderName,year,nature,scheme,requested,granted,paid,notes,"
            + "illustrative\n"
            + ("L1,FA-1,Une action," + caf + ",CAF,2019,OPERATING,,12000.50,,,'=1+1,false\n"),
        table);
    Api.coordinator()
        .accept("text/csv;profile=spreadsheet")
        .get(convention.at("/funding-lines"))
        .then()
        .statusCode(200)
        .body(containsString("12000,50"));
    Api.coordinator()
        .accept("text/csv;profile=other")
        .get(convention.at("/funding-lines"))
        .then()
        .statusCode(406);
  }

  @Test
  void after_the_signature_only_what_is_paid_is_stated() throws SQLException {
    UUID id =
        UUID.fromString(
            add(Map.of("code", "L1", "granted", "10000", "notes", "Première"))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    convention.sign();
    refused(add(Map.of("code", "L2", "year", 2020)), 409, "funding-agreed")
        .body("allowedMoves", contains("ACTIVATE", "TERMINATE"));
    refused(Editing.patch(line("L1"), Map.of("granted", "12000")), 409, "funding-agreed")
        .body("detail", containsString("REALLOCATE_FUNDING"));
    refused(Editing.patch(line("L1"), Map.of("paid", "12000")), 409, "funding-agreed")
        .body("detail", containsString("payment"));
    refused(
        Editing.replace(line("L1"), FundingLines.line(convention, Map.of())),
        409,
        "funding-agreed");
    refused(Editing.delete(line("L1")), 409, "funding-agreed");
    pay("L1", Map.of("paid", "7500.00", "notes", "Acompte"))
        .then()
        .statusCode(200)
        .body("paid", equalTo("7500.00"))
        .body("granted", equalTo("10000"))
        .body("notes", equalTo("Acompte"));
    pay("L1", Map.of()).then().statusCode(200).body("paid", nullValue()).body("notes", nullValue());
    malformed(pay("L1", Map.of("paid", "-1")), "/paid out-of-range");
    malformed(pay("L1", Map.of("granted", "1")), "/granted unknown-property");
    assertEquals(List.of("created", "paid", "paid"), audited(id));
    Api.coordinator().get(convention.at("/framework")).then().body("version", equalTo(1));
  }

  private List<String> audited(UUID id) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select action from audit_entry where subject_id = ? order by id")) {
      statement.setObject(1, id);
      List<String> actions = new ArrayList<>();
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          actions.add(found.getString(1));
        }
      }
      return actions;
    }
  }

  @Test
  void a_payment_needs_the_tag_of_the_line() {
    add(Map.of("code", "L1")).then().statusCode(201);
    refused(
        Api.coordinator().body(Map.of("paid", 1)).put(line("L1") + "/payment"),
        428,
        "precondition-required");
    refused(
        Api.coordinator()
            .header("If-Match", "\"7\"")
            .body(Map.of("paid", 1))
            .put(line("L1") + "/payment"),
        412,
        "precondition-failed");
    pay("L1", Map.of("paid", 1)).then().statusCode(200);
  }

  @Test
  void signs_no_convention_with_funding_outside_its_term() {
    add(Map.of("code", "L1", "year", 2021)).then().statusCode(201);
    Editing.patch(convention.at(""), Map.of("effectiveTo", "2020-12-31")).then().statusCode(200);
    Api.coordinator()
        .body(Map.of("signedOn", "2018-01-22"))
        .post(convention.at("/signature"))
        .then()
        .statusCode(409)
        .body("errors.pointer", contains("/fundingLines/L1"))
        .body("errors.code", contains("outside-the-term"));
  }

  @Test
  void keeps_an_action_that_is_funded_and_goes_with_its_draft() {
    add(Map.of("code", "L1")).then().statusCode(201);
    refused(Editing.delete(convention.at("/actions/FA-1")), 409, "action-in-use")
        .body("detail", containsString("L1"));
    Editing.delete(convention.at("")).then().statusCode(204);
  }

  @Test
  void a_funder_sees_the_convention_that_it_funds() {
    convention.partner("STATE", "STATE");
    String state = convention.code("STATE");
    refused(Api.partner(state).get(convention.at("/funding-lines")), 404, "convention-not-found");
    add(Map.of("code", "L1", "funder", state)).then().statusCode(201);
    Api.partner(state).get(line("L1")).then().statusCode(200);
    refused(
        Api.partner(state).header("If-Match", "\"0\"").body(Map.of()).put(line("L1") + "/payment"),
        403,
        "forbidden");
  }

  @Test
  void deletes_a_line_of_a_draft() {
    add(Map.of("code", "L1")).then().statusCode(201);
    Editing.delete(line("L1")).then().statusCode(204);
    refused(Api.coordinator().get(line("L1")), 404, "funding-line-not-found");
  }
}
