package fr.ctg.conventions.framework;

import static fr.ctg.conventions.DraftConvention.with;
import static fr.ctg.conventions.Refusals.refused;
import static fr.ctg.conventions.decision.Decisions.change;
import static fr.ctg.conventions.decision.Decisions.decision;
import static fr.ctg.conventions.indicator.Indicators.increasing;
import static fr.ctg.conventions.indicator.Indicators.reaching;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.conventions.decision.Decisions;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FrameworkChangesTest {

  private DraftConvention convention;

  @BeforeEach
  void sign_activate_reword_and_aim_higher() {
    convention = new DraftConvention();
    convention.indicator(
        with(increasing("I1"), Map.of("targets", List.of(reaching("2021-12-31", 250)))));
    convention.sign();
    convention.activate();
    Decisions decisions = new Decisions(convention);
    decisions.decide(
        decision(
            "D-1",
            "REWORD_OBJECTIVE",
            "2020-01-01",
            List.of(change("OBJECTIVE", "O1", null, Map.of("statement", "Faire encore mieux")))),
        "2019-12-10");
    decisions.aim("D-2", "I1", "2020-04-01", "2021-12-31", 300, "2020-03-10");
  }

  private ValidatableResponse changes(String query) {
    return Api.coordinator()
        .get(convention.at("/framework/changes" + query))
        .then()
        .statusCode(200);
  }

  @Test
  void says_what_two_decisions_have_changed_in_words_and_in_json() {
    changes("?from=2&to=4")
        .body("from.version", equalTo(2))
        .body("to.reason", equalTo("decision D-2"))
        .body("changes.what", contains("OBJECTIVE", "TARGET"))
        .body("changes.kind", contains("CHANGED", "ADDED"))
        .body("changes[0].property", equalTo("statement"))
        .body("changes[0].before", equalTo("Mieux faire"))
        .body("changes[0].after", equalTo("Faire encore mieux"))
        .body(
            "changes.text",
            contains(
                "The objective \"O1\": the statement goes from \"Mieux faire\" to \"Faire encore"
                    + " mieux\".",
                "For indicator \"I1\", a target is set: 300 (2021-12-31), from 2020-04-01 on"
                    + " (decision D-2)."));
  }

  @Test
  void compares_the_newest_version_with_the_one_before_unless_told_otherwise() {
    changes("").body("from.version", equalTo(3)).body("changes.what", contains("TARGET"));
    changes("?to=2")
        .body("changes.property", contains("state"))
        .body(
            "changes[0].text",
            equalTo(
                "The convention \""
                    + convention.reference()
                    + "\": the state goes from \"SIGNED\" to \"ACTIVE\"."));
    changes("?from=1&to=1").body("changes", empty());
  }

  @Test
  void refuses_versions_that_do_not_exist_or_stand_in_the_wrong_order() {
    refused(
        Api.coordinator().get(convention.at("/framework/changes?from=9")),
        404,
        "framework-version-not-found");
    refused(
            Api.coordinator().get(convention.at("/framework/changes?from=3&to=2")),
            422,
            "rule-broken")
        .body("errors.code", contains("after-the-other"));
    refused(
        Api.coordinator().get(new DraftConvention().at("/framework/changes")),
        409,
        "convention-not-signed");
  }
}
