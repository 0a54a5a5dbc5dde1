package fr.ctg.conventions.indicator;

import static fr.ctg.conventions.DraftConvention.with;
import static fr.ctg.conventions.indicator.Indicators.increasing;
import static fr.ctg.conventions.indicator.Indicators.reaching;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.kit.json.MergePatch;
import fr.ctg.kit.security.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IndicatorApiTest {

  private DraftConvention draft;

  @BeforeEach
  void start_a_draft() {
    draft = new DraftConvention();
  }

  @Test
  void an_indicator_is_answered_with_what_was_stated_and_the_usual_values() {
    String id =
        draft
            .indicator(increasing("NB_FAM"))
            .header("ETag", equalTo("\"0\""))
            .body("id", notNullValue())
            .body("code", equalTo("NB_FAM"))
            .body("appliesFrom", equalTo("2018-01-22"))
            .body("status", equalTo("OPEN"))
            .body("targetKind", equalTo("LEVEL"))
            .body("resetYear", equalTo("CIVIL"))
            .body("yearToDate", equalTo(false))
            .body("illustrative", equalTo(false))
            .body("dueDays", equalTo(30))
            .body("factor", nullValue())
            .body("baselines[0].appliesFrom", equalTo("2018-01-22"))
            .body("baselines[0].on", equalTo("2017-12-31"))
            .body("baselines[0].period", nullValue())
            .body("baselines[0].value", equalTo("200"))
            .body("targets[0].appliesFrom", equalTo("2018-01-22"))
            .body("targets[0].points[0].on", equalTo("2021-12-31"))
            .body("targets[0].points[0].value", equalTo("260"))
            .extract()
            .path("id");
    Api.as(Role.ANALYST)
        .get(draft.at("/indicators/" + id))
        .then()
        .statusCode(200)
        .body("code", equalTo("NB_FAM"));
  }

  @Test
  void what_is_read_again_is_what_was_answered_under_the_same_tag() {
    String answered =
        draft
            .indicator(
                with(
                    increasing("NB_FAM"),
                    Map.of(
                        "weight",
                        "30.50",
                        "action",
                        "FA-1",
                        "responsiblePartners",
                        List.of(draft.code("CITY"), draft.code("CAF")),
                        "dimensions",
                        List.of(
                            Map.of(
                                "code", "SEX", "partition", true, "categories", List.of("F", "M")),
                            Map.of(
                                "code",
                                "QF_BAND",
                                "label",
                                "Quotient familial",
                                "partition",
                                false,
                                "categories",
                                List.of("<400", "400-800", ">800"))),
                        "baselines",
                        List.of(
                            Map.of("appliesFrom", "2020-01-01", "on", "2019-12-31", "value", 210),
                            Map.of("on", "2017-12-31", "value", "200.50", "source", "Caf")),
                        "targets",
                        List.of(
                            Map.of(
                                "appliesFrom",
                                "2020-04-01",
                                "decision",
                                "COPIL-2020-1",
                                "points",
                                List.of(
                                    Map.of("period", "2020", "value", 250),
                                    Map.of("period", "2021", "value", "300.000"))),
                            reaching("2021-12-31", 250)))))
            .extract()
            .asString();
    Api.coordinator()
        .get(draft.at("/indicators/NB_FAM"))
        .then()
        .header("ETag", equalTo("\"0\""))
        .body(equalTo(answered));
  }

  @Test
  void a_column_name_of_a_partner_system_is_a_code() {
    draft.indicator(increasing("a"));
    draft.indicator(increasing("enf_0_2"));
    Api.coordinator()
        .get(draft.at("/indicators/enf_0_2"))
        .then()
        .statusCode(200)
        .body("code", equalTo("enf_0_2"));
  }

  @Test
  void a_list_is_narrowed_by_axis_objective_nature_partner_and_frequency() {
    draft.objective("O2", Map.of());
    draft.objective("O11", operational());
    draft.indicator(with(increasing("I1"), Map.of("responsiblePartners", owedByTheCaf())));
    draft.indicator(with(increasing("I2"), Map.of("objective", "O2", "nature", "OUTCOME")));
    draft.indicator(with(increasing("I3"), Map.of("objective", "O11", "frequency", "QUARTER")));
    listed("", "I1", "I2", "I3");
    listed("?axis=A&sort=-code", "I3", "I2", "I1");
    listed("?objective=O2", "I2");
    listed("?nature=OUTCOME", "I2");
    listed("?frequency=QUARTER", "I3");
    listed("?partner=" + draft.code("CAF"), "I1");
    Api.coordinator()
        .get(draft.at("/indicators?objective=NONE"))
        .then()
        .statusCode(404)
        .body("code", equalTo("objective-not-found"));
  }

  private void listed(String query, String... codes) {
    Api.coordinator()
        .get(draft.at("/indicators" + query))
        .then()
        .statusCode(200)
        .body("items.code", contains(codes));
  }

  @Test
  void a_page_says_where_the_next_one_starts() {
    draft.indicator(increasing("I1"));
    draft.indicator(increasing("I2"));
    String next =
        Api.coordinator()
            .header("Prefer", "return=total-count")
            .queryParam("limit", 1)
            .get(draft.at("/indicators"))
            .then()
            .body("items.code", contains("I1"))
            .body("total", equalTo(2))
            .extract()
            .path("next");
    Api.coordinator()
        .queryParam("cursor", next)
        .queryParam("limit", 1)
        .get(draft.at("/indicators"))
        .then()
        .body("items.code", contains("I2"))
        .body("next", nullValue());
  }

  @Test
  void replacing_states_the_whole_indicator_anew() {
    draft.indicator(
        with(increasing("I1"), Map.of("definition", "Ce qui est compté", "weight", 10)));
    Api.coordinator()
        .header("If-Match", "\"0\"")
        .body(
            with(
                increasing("I1"),
                Map.of("baselines", List.of(), "targets", List.of(reaching("2020-12-31", 255)))))
        .put(draft.at("/indicators/I1"))
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("definition", nullValue())
        .body("weight", nullValue())
        .body("baselines", empty())
        .body("targets", hasSize(1))
        .body("targets[0].points.on", contains("2020-12-31"));
    Api.coordinator()
        .get(draft.at("/indicators/I1"))
        .then()
        .header("ETag", equalTo("\"1\""))
        .body("baselines", empty())
        .body("targets[0].points.value", contains("255"));
  }

  @Test
  void lists_can_be_put_in_another_order() {
    List<String> both = List.of(draft.code("CITY"), draft.code("CAF"));
    draft.indicator(
        with(
            increasing("I1"),
            Map.of(
                "responsiblePartners",
                both,
                "dimensions",
                List.of(dimension("SEX", "F", "M"), dimension("AGE_BAND", "0-2", "3-5")))));
    patched(
            "I1",
            "0",
            Map.of(
                "responsiblePartners",
                List.of(both.get(1), both.get(0)),
                "dimensions",
                List.of(dimension("AGE_BAND", "0-2", "3-5"), dimension("SEX", "F", "M"))))
        .statusCode(200)
        .body("responsiblePartners", contains(both.get(1), both.get(0)))
        .body("dimensions.code", contains("AGE_BAND", "SEX"));
  }

  @Test
  void a_patch_changes_what_it_names_and_keeps_the_rest() {
    draft.indicator(with(increasing("I1"), Map.of("definition", "Ce qui est compté")));
    patched("I1", "0", Map.of("label", "Autre nom", "dueDays", 45))
        .statusCode(200)
        .body("label", equalTo("Autre nom"))
        .body("dueDays", equalTo(45))
        .body("definition", equalTo("Ce qui est compté"))
        .body("targets[0].points[0].value", equalTo("260"));
  }

  @Test
  void a_target_can_be_revised_from_a_later_day() {
    draft.indicator(increasing("I1"));
    Map<String, Object> later =
        Map.of(
            "appliesFrom", "2020-04-01", "points", List.of(Map.of("period", "2021", "value", 300)));
    patched("I1", "0", Map.of("targets", List.of(later, reaching("2021-12-31", 250))))
        .statusCode(200)
        .body("targets.appliesFrom", contains("2018-01-22", "2020-04-01"))
        .body("targets[0].points.value", contains("250"))
        .body("targets[1].points.value", contains("300"));
  }

  @Test
  void a_write_needs_the_tag_of_what_was_read() {
    draft.indicator(increasing("I1"));
    Api.coordinator()
        .delete(draft.at("/indicators/I1"))
        .then()
        .statusCode(428)
        .body("code", equalTo("precondition-required"));
    patched("I1", "7", Map.of("label", "Autre")).statusCode(412);
  }

  @Test
  void a_draft_can_lose_an_indicator_with_all_that_belongs_to_it() {
    draft.indicator(
        with(
            increasing("I1"),
            Map.of(
                "responsiblePartners",
                owedByTheCaf(),
                "dimensions",
                List.of(dimension("SEX", "F", "M")))));
    Api.coordinator()
        .header("If-Match", "\"0\"")
        .delete(draft.at("/indicators/I1"))
        .then()
        .statusCode(204);
    Api.coordinator()
        .get(draft.at("/indicators/I1"))
        .then()
        .statusCode(404)
        .body("code", equalTo("indicator-not-found"))
        .body("detail", containsString("I1"));
  }

  @Test
  void a_draft_is_deleted_with_its_indicators() {
    draft.indicator(
        with(increasing("I1"), Map.of("dimensions", List.of(dimension("SEX", "F", "M")))));
    Api.coordinator().header("If-Match", "\"0\"").delete(draft.at("")).then().statusCode(204);
    Api.coordinator().get(draft.at("/indicators")).then().statusCode(404);
  }

  @Test
  void a_code_is_given_once_in_a_convention() {
    draft.indicator(increasing("I1"));
    Api.coordinator()
        .body(increasing("I1"))
        .post(draft.at("/indicators"))
        .then()
        .statusCode(409)
        .body("code", equalTo("indicator-code-taken"));
  }

  @Test
  void the_same_key_adds_one_indicator() {
    for (String replayed : new String[] {null, "true"}) {
      Api.coordinator()
          .header("Idempotency-Key", draft.code("KEY"))
          .body(increasing("I1"))
          .post(draft.at("/indicators"))
          .then()
          .statusCode(201)
          .header("Idempotent-Replayed", replayed == null ? nullValue() : equalTo(replayed));
    }
  }

  @Test
  void an_objective_or_an_action_that_an_indicator_needs_stays() {
    draft.indicator(with(increasing("I1"), Map.of("action", "FA-1")));
    for (String needed : List.of("objectives/O1", "actions/FA-1")) {
      Api.coordinator()
          .header("If-Match", "\"0\"")
          .delete(draft.at("/" + needed))
          .then()
          .statusCode(409)
          .body("code", endsWith("-in-use"))
          .body("detail", containsString("I1"));
    }
  }

  @Test
  void after_the_signature_indicators_no_longer_change_freely() {
    draft.indicator(increasing("I1"));
    draft.sign();
    Api.coordinator()
        .body(increasing("I2"))
        .post(draft.at("/indicators"))
        .then()
        .statusCode(409)
        .body("code", equalTo("convention-not-draft"))
        .body("allowedMoves", contains("ACTIVATE", "TERMINATE"));
    patched("I1", "0", Map.of("label", "Autre")).statusCode(409);
    Api.coordinator()
        .header("If-Match", "\"0\"")
        .delete(draft.at("/indicators/I1"))
        .then()
        .statusCode(409);
  }

  @Test
  void only_coordinator_and_admin_may_write() {
    for (String role : List.of(Role.ANALYST, Role.COMMITTEE, Role.SERVICE)) {
      Api.as(role)
          .body(increasing("I1"))
          .post(draft.at("/indicators"))
          .then()
          .statusCode(403)
          .body("code", notNullValue());
    }
    Api.as(Role.ADMIN).body(increasing("I1")).post(draft.at("/indicators")).then().statusCode(201);
  }

  @Test
  void a_partner_that_owes_values_sees_the_convention_and_another_does_not() {
    draft.partner("LAEP", "ASSOCIATION");
    String path = draft.at("/indicators/I1");
    draft.indicator(
        with(increasing("I1"), Map.of("responsiblePartners", List.of(draft.code("LAEP")))));
    Api.partner(draft.code("LAEP")).get(path).then().statusCode(200);
    Api.partner(draft.code("OTHER"))
        .get(path)
        .then()
        .statusCode(404)
        .body("code", equalTo("convention-not-found"));
  }

  @Test
  void indicators_and_operational_objectives_of_one_objective_all_have_a_weight_or_none_has() {
    Map<String, Object> weighted = operational();
    weighted.put("weight", 40);
    draft.objective("O11", weighted);
    draft.indicator(with(increasing("I1"), Map.of("weight", 60)));
    draft.indicator(increasing("I2"));
    draft.indicator(with(increasing("I3"), Map.of("status", "CLOSED")));
    Api.coordinator()
        .body(Map.of("signedOn", "2018-01-22"))
        .post(draft.at("/signature"))
        .then()
        .statusCode(409)
        .body("code", equalTo("not-ready-to-sign"))
        .body("errors.pointer", contains("/objectives/O1"))
        .body("errors.code", contains("weights-incomplete"))
        .body("errors[0].detail", containsString("these have none: I2."));
    patched("I2", "0", Map.of("weight", 10)).statusCode(200);
    draft.sign();
  }

  private ValidatableResponse patched(String code, String version, Map<String, Object> patch) {
    return Api.coordinator()
        .contentType(MergePatch.MEDIA_TYPE)
        .header("If-Match", "\"" + version + "\"")
        .body(patch)
        .patch(draft.at("/indicators/" + code))
        .then();
  }

  private List<String> owedByTheCaf() {
    return List.of(draft.code("CAF"));
  }

  private static Map<String, Object> operational() {
    Map<String, Object> differences = new HashMap<>();
    differences.put("kind", "OPERATIONAL");
    differences.put("parent", "O1");
    differences.put("axis", null);
    return differences;
  }

  private static Map<String, Object> dimension(String code, String... categories) {
    return Map.of("code", code, "partition", true, "categories", List.of(categories));
  }
}
