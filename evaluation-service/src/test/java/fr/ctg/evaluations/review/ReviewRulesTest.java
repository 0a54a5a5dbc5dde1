package fr.ctg.evaluations.review;

import static fr.ctg.evaluations.As.once;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewRulesTest {

  /** What an import is about to do, without the import. */
  private static final String CHANGING =
      """
      select i.row_number, i.indicator, i.period_start, i.period_end, m.id as measurement_id,
        i.reason
      from (values
        (1, 'NB_FAM', date '2018-01-01', date '2018-12-31', null),
        (2, 'NB_FAM', date '2018-12-31', date '2019-06-30', ''),
        (3, 'NB_FAM', date '2019-01-01', date '2019-12-31', 'Chiffre définitif'),
        (4, 'MONTANT', date '2018-01-01', date '2018-12-31', ' ')
      ) as i (row_number, indicator, period_start, period_end, reason)
      left join measurement m on m.convention_id = ? and m.indicator = i.indicator
        and m.period_start = i.period_start and m.period_end = i.period_end
      """;

  @Inject ReviewRules rules;

  private final AConvention convention = AConvention.known();

  private String post(String what, String body) {
    return once(As.coordinator())
        .contentType(ContentType.JSON)
        .body(body)
        .post(convention.at(what))
        .then()
        .extract()
        .path("id");
  }

  private void submit(String lines) {
    once(As.partner("ASSO-LAEP"))
        .queryParam("reason", "Recompté")
        .header("Content-Type", "text/csv")
        .body(("indicator;period;value\n" + lines).getBytes(StandardCharsets.UTF_8))
        .post(convention.at("imports"))
        .then()
        .statusCode(200);
  }

  private List<LockedRow> locked() {
    List<LockedRow> found = new ArrayList<>();
    rules.forEachLocked(convention.id(), CHANGING, List.of(convention.id()), found::add);
    return found;
  }

  private List<Long> unexplained() {
    List<Long> found = new ArrayList<>();
    rules.forEachUnexplained(
        convention.id(), CHANGING, List.of(convention.id()), row -> found.add(row.row()));
    return found;
  }

  @Test
  void a_row_that_shares_a_day_with_a_lock_is_kept_out() {
    assertFalse(rules.hasLocks(convention.id()));
    assertEquals(List.of(), locked());
    String year =
        post(
            "period-locks",
            """
            {"from": "2018-01-01", "to": "2018-12-31", "indicators": ["NB_FAM"],
             "reason": "Bilan présenté."}
            """);
    assertTrue(rules.hasLocks(convention.id()));
    assertEquals(List.of(1L, 2L), locked().stream().map(LockedRow::row).toList());
    assertEquals("Bilan présenté.", locked().get(0).reason());
    assertEquals("the-coordinator", locked().get(0).lockedBy());
    assertEquals("2018", locked().get(0).days().canonical());
    post(
        "period-locks",
        """
        {"from": "2018-06-01", "to": "2019-03-31", "reason": "Contrôle en cours."}
        """);
    assertEquals(
        List.of("1 2018", "2 2018", "3 2018-06-01/2019-03-31", "4 2018-06-01/2019-03-31"),
        locked().stream().map(row -> row.row() + " " + row.days().canonical()).toList());
    post("period-locks/" + year + "/reopening", "{\"reason\": \"Erreur.\"}");
    assertEquals(List.of(1L, 2L, 3L, 4L), locked().stream().map(LockedRow::row).toList());
  }

  @Test
  void a_validated_figure_changes_only_for_a_reason() {
    submit("NB_FAM;2018;210\nNB_FAM;2019;205\nMONTANT;2018;5\n");
    assertFalse(rules.hasReviews(convention.id()));
    assertEquals(List.of(), unexplained());
    post("reviews", "{\"decision\": \"VALIDATE\", \"filter\": {}}");
    assertTrue(rules.hasReviews(convention.id()));
    assertEquals(List.of(1L, 4L), unexplained());
    post(
        "reviews",
        """
        {"decision": "RETURN", "comment": "À revoir.", "filter": {"indicators": ["MONTANT"]}}
        """);
    assertEquals(List.of(1L), unexplained());
    submit("NB_FAM;2018;211\n");
    assertEquals(List.of(), unexplained());
  }
}
