package fr.ctg.evaluations.importing;

import static fr.ctg.evaluations.As.once;
import static fr.ctg.evaluations.importing.SentLines.laep;
import static fr.ctg.evaluations.importing.SentRows.HEADER;
import static fr.ctg.evaluations.importing.SentRows.csv;
import static fr.ctg.evaluations.importing.SentRows.refusedFor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may import, for whom, and while what. */
@QuarkusTest
class ImportRightsTest {

  @Inject Sql sql;

  @Test
  void a_partner_writes_only_what_it_is_responsible_for() {
    refusedFor("not-responsible", HEADER, "NB_CAF;2018;;;12;;");
    AConvention convention = AConvention.known();
    csv(once(As.partner("CAF-41")), convention, HEADER + "NB_CAF;2018;;;12;;\n")
        .statusCode(200)
        .body("created", equalTo(1));
    laep().get(convention.at("measurements")).then().body("items", hasSize(0));
    laep()
        .queryParam("partner", "CAF-41")
        .get(convention.at("measurements"))
        .then()
        .body("items", hasSize(0));
    laep().get(convention.at("imports")).then().body("items", hasSize(0));
    String id =
        As.analyst().get(convention.at("measurements")).then().extract().path("items[0].id");
    laep()
        .get(convention.at("measurements/" + id))
        .then()
        .statusCode(404)
        .body("code", equalTo("measurement-not-found"));
    laep().get(convention.at("measurements/" + id + "/revisions")).then().statusCode(404);
  }

  @Test
  void a_coordinator_imports_for_a_partner_and_the_audit_names_both() {
    AConvention convention = AConvention.known();
    String body = HEADER + "NB_CAF;2018;;;12;;\n";
    csv(once(As.coordinator()), convention, body)
        .statusCode(400)
        .body("errors[0].parameter", equalTo("onBehalfOf"));
    csv(once(As.coordinator()).queryParam("onBehalfOf", "NOBODY"), convention, body)
        .statusCode(422)
        .body("errors[0].code", equalTo("unknown-partner"));
    csv(once(As.coordinator()).queryParam("onBehalfOf", "ASSO-LAEP"), convention, body)
        .statusCode(422)
        .body("rejections[0].code", equalTo("not-responsible"));
    csv(once(As.coordinator()).queryParam("onBehalfOf", "CAF-41"), convention, body)
        .statusCode(200)
        .body("partner", equalTo("CAF-41"))
        .body("recordedBy", equalTo("the-coordinator"));
    assertEquals(
        List.of("the-coordinator for CAF-41"),
        sql.list(
            """
            select actor || ' for ' || on_behalf_of as who from audit_entry
            where convention_id = ? and action = 'imported'
            """,
            row -> row.getString("who"),
            convention.id()));
  }

  @Test
  void others_do_not_import() {
    AConvention convention = AConvention.known();
    for (String role : List.of("analyst", "committee", "service", "admin")) {
      csv(once(As.role(role)), convention, HEADER).statusCode(403);
    }
    csv(once(As.partner("ASSO-AILLEURS")), convention, HEADER + "NB_FAM;2018;;;1;;\n")
        .statusCode(404);
    csv(once(laep()).queryParam("onBehalfOf", "CAF-41"), convention, HEADER).statusCode(403);
  }

  @Test
  void an_evaluated_convention_takes_nothing_more() {
    AConvention convention = AConvention.unpublished().with("state", "EVALUATED").publish();
    csv(once(laep()), convention, HEADER + "NB_FAM;2018;;;1;;\n")
        .statusCode(409)
        .body("code", equalTo("convention-evaluated"));
  }

  @Test
  void imports_go_on_while_convention_service_is_away() {
    AConvention convention = AConvention.known();
    As.analyst().get(convention.at("measurements")).then().statusCode(200);
    convention.becomesUnreachable();
    csv(once(laep()), convention, HEADER + "NB_FAM;2018;;;210;;\n").statusCode(200);
  }
}
