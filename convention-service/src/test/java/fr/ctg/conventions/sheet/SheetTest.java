package fr.ctg.conventions.sheet;

import static fr.ctg.conventions.Refusals.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.conventions.Editing;
import fr.ctg.conventions.funding.FundingLines;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SheetTest {

  private DraftConvention convention;

  @BeforeEach
  void draft_a_convention_with_action_FA_1() {
    convention = new DraftConvention();
  }

  private Response read() {
    return Api.coordinator().accept("text/html").get(convention.at("/actions/FA-1/sheet"));
  }

  private ValidatableResponse page() {
    return read().then().statusCode(200);
  }

  @Test
  void is_a_french_page_with_headings_and_captions() {
    page()
        .contentType("text/html")
        .header("Content-Language", "fr")
        .body(startsWith("<!DOCTYPE html>"))
        .body(containsString("<html lang=\"fr\">"))
        .body(containsString("<title>Fiche action FA-1 – Une action</title>"))
        .body(containsString("<h2>Objectifs</h2>"))
        .body(containsString("O1 – Mieux faire"))
        .body(containsString("<caption>Qui prend part à l'action</caption>"))
        .body(containsString("Chef de file"))
        .body(containsString(">Prévue</span>"))
        .body(containsString("Aucun jalon n'est prévu."))
        .body(containsString("Aucun financement n'est renseigné."))
        .body(not(containsString("Donnée de démonstration")));
  }

  @Test
  void says_what_is_planned_and_reached_and_what_is_invented() {
    Editing.patch(
            convention.at("/actions/FA-1"),
            Map.of(
                "illustrative",
                true,
                "status",
                "PAUSED",
                "territories",
                List.of(convention.code("PLACE")),
                "fullTimeEquivalents",
                "1.50",
                "evaluationMethod",
                "Compter & comparer <script>",
                "milestones",
                List.of(
                    Map.of(
                        "title", "Ouverture", "plannedOn", "2018-09-03", "reachedOn", "2018-09-10"),
                    Map.of("title", "Bilan", "plannedOn", "2020-12-31"))))
        .then()
        .statusCode(200);
    page()
        .body(containsString("<strong>Donnée de démonstration :</strong>"))
        .body(containsString(">Suspendue</span>"))
        .body(containsString("Une commune"))
        .body(containsString("1,5 équivalent(s) temps plein"))
        .body(containsString("Compter &amp; comparer &lt;script&gt;"))
        .body(containsString("<td>03/09/2018</td><td>10/09/2018</td>"))
        .body(containsString("<td>31/12/2020</td><td>Pas encore</td>"));
  }

  @Test
  void sums_its_funding_by_year_and_says_what_is_not_known() {
    fund(Map.of("year", 2018, "requested", 1000, "granted", "900.50", "paid", 900));
    fund(Map.of("requested", 12000, "granted", 10000, "scheme", "REAAP"));
    fund(Map.of("granted", "0.50", "nature", "IN_KIND", "illustrative", true));
    page()
        .body(containsString("<td>Fonctionnement, REAAP</td>"))
        .body(containsString("<td>Contribution en nature</td>"))
        .body(containsString("<small>(donnée de démonstration)</small>"))
        .body(containsString("<th scope=\"row\" colspan=\"3\">Total 2019</th>"))
        .body(not(containsString("Total 2018")))
        .body(
            containsString("<span>12\u202f000,00\u00a0€</span> <small>(sans 1 non connu)</small>"))
        .body(containsString("<span>10\u202f000,50\u00a0€</span></td>"))
        .body(
            containsString("<span>13\u202f000,00\u00a0€</span> <small>(sans 1 non connu)</small>"))
        .body(containsString("<span>10\u202f901,00\u00a0€</span></td>"))
        .body(containsString("<span>900,00\u00a0€</span> <small>(sans 2 non connus)</small>"));
  }

  private void fund(Map<String, Object> differences) {
    FundingLines.add(convention, differences);
  }

  @Test
  void who_has_the_page_is_told_so() {
    Response first = read();
    Api.coordinator()
        .accept("text/html")
        .header("If-None-Match", first.header("ETag"))
        .get(convention.at("/actions/FA-1/sheet"))
        .then()
        .statusCode(304)
        .header("ETag", equalTo(first.header("ETag")));
  }

  @Test
  void is_found_where_the_action_is() {
    refused(
        Api.coordinator().accept("text/html").get(convention.at("/actions/FA-9/sheet")),
        404,
        "action-not-found");
    refused(
        Api.partner(convention.code("OTHER"))
            .accept("text/html")
            .get(convention.at("/actions/FA-1/sheet")),
        404,
        "convention-not-found");
    refused(
        Api.coordinator().accept("application/json").get(convention.at("/actions/FA-1/sheet")),
        406,
        "not-acceptable");
  }
}
