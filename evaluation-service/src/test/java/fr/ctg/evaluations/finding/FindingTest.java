package fr.ctg.evaluations.finding;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.ctg.evaluations.As.once;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.evaluations.TestClock;
import fr.ctg.evaluations.importing.ImportsUnderway;
import fr.ctg.kit.security.Role;
import fr.ctg.kit.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Families welcomed, 200 -> 260 from 22 January 2018 to the end of 2021, looked at in February
 * 2020.
 */
@QuarkusTest
class FindingTest {

  @Inject Sql sql;
  @Inject TestClock clock;
  @Inject ImportsUnderway imports;
  @Inject ExaminationQueue queue;
  @Inject ExaminationWorker worker;
  @Inject AgendaDelivery delivery;
  @Inject Findings findings;

  private WireMock conventionService;
  private AConvention convention;

  @BeforeEach
  void a_convention_with_a_target() {
    clock.set("2020-02-15T09:00:00Z");
    conventionService = conventionService();
    convention = AConvention.withoutIndicators();
    convention.indicator("NB_FAM", families("260"));
    convention.publish();
    agendaAnswers(aResponse().withStatus(201));
    decisionsAnswer("{\"items\": []}");
  }

  @AfterEach
  void the_real_time() {
    clock.reset();
  }

  private static Map<String, Object> families(String target) {
    return Map.of(
        "measure",
        "COUNT",
        "direction",
        "INCREASE",
        "unit",
        "familles",
        "baselines",
        List.of(Map.of("on", "2017-12-31", "value", "200")),
        "targets",
        List.of(Map.of("points", List.of(Map.of("on", "2021-12-31", "value", target)))));
  }

  private void submit(String lines) {
    once(As.partner("ASSO-LAEP"))
        .header("Content-Type", "text/csv")
        .body("indicator;period;value\n" + lines + "\n")
        .post(convention.at("imports"))
        .then()
        .statusCode(200);
  }

  private ValidatableResponse examine() {
    return examineAs(As.coordinator()).statusCode(200);
  }

  private ValidatableResponse examineAs(RequestSpecification who) {
    return who.post(convention.at("findings/examination")).then();
  }

  private ValidatableResponse list(String... filter) {
    RequestSpecification request = As.analyst();
    for (int i = 0; i < filter.length; i += 2) {
      request.queryParam(filter[i], filter[i + 1]);
    }
    return request.get(convention.at("findings")).then().statusCode(200);
  }

  /** The one that the target is out of reach, once there is one. */
  private String behind() {
    submit("NB_FAM;2018;212\nNB_FAM;2019;224");
    return examine().body("opened", hasSize(1)).extract().path("opened[0].id");
  }

  @Test
  void measurements_that_fall_behind_are_found_with_their_figures() {
    submit("NB_FAM;2018;212\nNB_FAM;2019;224");
    examine()
        .body("asOf", Matchers.equalTo("2020-02-15"))
        .body("dataRevision", Matchers.equalTo(2))
        .body("revision", Matchers.equalTo(3))
        .body("opened", hasSize(1))
        .body("opened[0].kind", Matchers.equalTo("UNREACHABLE_AT_THIS_PACE"))
        .body("opened[0].state", Matchers.equalTo("OPEN"))
        .body("opened[0].severity", Matchers.equalTo("WARNING"))
        .body("opened[0].suggestedDecision", Matchers.equalTo("ADAPT_TARGET"))
        .body("opened[0].indicator", Matchers.equalTo("NB_FAM"))
        .body("opened[0].objective", Matchers.equalTo("O1"))
        .body("opened[0].axis", Matchers.equalTo("PAR"))
        .body("opened[0].figures.raw", Matchers.equalTo("40.00"))
        .body("opened[0].figures.pace", Matchers.equalTo("0.813"))
        .body("opened[0].figures.projected", Matchers.equalTo("81.30"))
        .body(
            "opened[0].title",
            Matchers.equalTo("\"Indicateur NB_FAM\": target out of reach at this pace"))
        .body("changed", empty())
        .body("closed", empty());
    list("state", "OPEN")
        .body("items", hasSize(1))
        .body("items[0].openedOn", containsString("-15"));
  }

  @Test
  void what_goes_on_stays_the_same_finding_and_says_what_the_figures_say_now() {
    String id = behind();
    examine().body("opened", empty()).body("changed", empty()).body("revision", nullValue());
    submit("NB_FAM;2019;225");
    examine()
        .body("opened", empty())
        .body("changed.id", contains(id))
        .body("changed[0].figures.actual", Matchers.equalTo("225"));
    list().body("items.id", contains(id));
  }

  @Test
  void a_finding_is_closed_when_the_figures_recover_and_another_one_opens_when_they_fall_again() {
    String first = behind();
    clock.set("2020-03-01T09:00:00Z");
    submit("NB_FAM;2019;240");
    examine()
        .body("closed.id", contains(first))
        .body("closed[0].state", Matchers.equalTo("CLOSED"))
        .body("closed[0].closedOn", Matchers.equalTo("2020-03-01"))
        .body("closed[0].closedBecause", Matchers.equalTo("RECOVERED"));
    submit("NB_FAM;2019;224");
    String second = examine().body("opened", hasSize(1)).extract().path("opened[0].id");
    assertTrue(!second.equals(first));
    list().body("items.id", contains(second, first));
    list("state", "CLOSED").body("items.id", contains(first));
  }

  @Test
  void a_decision_that_lowers_the_target_closes_the_finding_which_names_it() {
    String id = behind();
    decisionsAnswer(
        """
        {"items": [{"id": "01985b2e-7c00-7000-8000-000000000001", "code": "D-2020-01",
          "type": "ADAPT_TARGET", "status": "ADOPTED", "title": "Abaisser la cible",
          "adoptedOn": "2020-02-14", "effectiveOn": "2020-02-15",
          "evidence": [{"kind": "FINDING", "id": "%s"}, {"kind": "DOCUMENT", "note": "PV"}]}]}
        """
            .formatted(id));
    adapt("240");
    examine()
        .body("closed.id", hasItem(id))
        .body("closed[0].closedBecause", Matchers.equalTo("TARGET_ADAPTED"))
        .body("closed[0].decisions", hasSize(1))
        .body("closed[0].decisions[0].reference", Matchers.equalTo("D-2020-01"))
        .body("closed[0].decisions[0].type", Matchers.equalTo("ADAPT_TARGET"))
        .body("closed[0].decisions[0].status", Matchers.equalTo("ADOPTED"))
        .body("closed[0].decisions[0].adoptedOn", Matchers.equalTo("2020-02-14"))
        .body("closed[0].decisions[0].effectiveOn", Matchers.equalTo("2020-02-15"));
  }

  /** From 15 February 2020 on; in version 2 of the framework. */
  private void adapt(String target) {
    convention.adapt(
        "NB_FAM",
        "targets",
        List.of(
            Map.of("points", List.of(Map.of("on", "2021-12-31", "value", "260"))),
            Map.of(
                "appliesFrom",
                "2020-02-15",
                "decision",
                "D-2020-01",
                "points",
                List.of(Map.of("on", "2021-12-31", "value", target)))));
    convention.publish();
  }

  @Test
  void a_decision_that_comes_after_the_finding_was_closed_is_named_all_the_same() {
    String id = behind();
    submit("NB_FAM;2019;240");
    examine().body("closed", hasSize(1));
    decisionsAnswer(
        """
        {"items": [{"id": "01985b2e-7c00-7000-8000-000000000001", "code": "D-2020-02",
          "type": "REQUEST_ANALYSIS", "status": "PROPOSED", "title": "Comprendre",
          "evidence": [{"kind": "FINDING", "id": "%s"}]}]}
        """
            .formatted(id));
    examine().body("changed[0].decisions.reference", contains("D-2020-02"));
    long told = told(id);
    examine().body("changed", empty());
    assertEquals(told, told(id), "an agenda is not told of what its own service decided");
  }

  @Test
  void while_convention_service_is_away_findings_go_on_and_decisions_are_asked_for_soon_again() {
    String id = behind();
    decisionsAnswer(
        """
        {"items": [{"id": "01985b2e-7c00-7000-8000-000000000001", "code": "D-1",
          "type": "REQUEST_ANALYSIS", "status": "ADOPTED", "title": "Comprendre",
          "evidence": [{"kind": "FINDING", "id": "%s"}]}]}
        """
            .formatted(id));
    examine().body("changed[0].decisions.reference", contains("D-1"));
    register(decisionsPath(), aResponse().withStatus(503));
    submit("NB_FAM;2019;223");
    examine()
        .body("changed[0].figures.actual", Matchers.equalTo("223"))
        .body("changed[0].decisions.reference", contains("D-1"));
    assertEquals(
        "2020-02-15T09:01:00Z",
        sql.first(
                "select again_at from examination where convention_id = ?",
                row -> Sql.instant(row, "again_at").toString(),
                convention.id())
            .orElseThrow());
  }

  @Test
  void an_indicator_that_is_closed_closes_its_findings() {
    behind();
    convention.adapt("NB_FAM", "status", "CLOSED");
    convention.publish();
    examine().body("closed.closedBecause", contains("INDICATOR_CLOSED"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"items\": [{\"id\": \"D-1\", \"evidence\": [{\"kind\": \"FINDING\", \"id\": \"none\"}]}]}",
        "{\"items\": [], \"next\": \"for-ever\"}",
        "{\"items\": ["
      })
  void decisions_that_cannot_be_read_are_asked_for_soon_again(String nonsense) {
    decisionsAnswer(nonsense);
    behind();
    assertEquals(
        "2020-02-15T09:01:00Z",
        sql.first(
                "select again_at from examination where convention_id = ?",
                row -> Sql.instant(row, "again_at").toString(),
                convention.id())
            .orElseThrow());
  }

  @Test
  void findings_vary_by_the_language_of_their_texts() {
    String id = behind();
    for (String path : List.of("findings", "findings/" + id)) {
      As.analyst()
          .get(convention.at(path))
          .then()
          .statusCode(200)
          .header("Vary", containsString("Accept-Language"));
    }
  }

  @Test
  void a_convention_that_was_evaluated_has_no_open_findings() {
    behind();
    convention.with("state", "EVALUATED").publish();
    examine().body("closed.closedBecause", contains("CONVENTION_ENDED")).body("opened", empty());
  }

  @Test
  void figures_that_do_not_come_are_missing_until_they_do() {
    examine()
        .body("opened.kind", contains("MISSING"))
        .body("opened[0].severity", Matchers.equalTo("CRITICAL"))
        .body("opened[0].figures.late", Matchers.equalTo(2))
        .body("opened[0].figures.lateSince", Matchers.equalTo("2019-01-30"));
    submit("NB_FAM;2018;215\nNB_FAM;2019;230");
    examine().body("closed.kind", contains("MISSING")).body("opened", empty());
  }

  @Test
  void figures_that_become_due_after_the_last_day_are_missing_until_the_convention_is_evaluated() {
    clock.set("2021-02-15T09:00:00Z");
    submit("NB_FAM;2018;215\nNB_FAM;2019;230\nNB_FAM;2020;245");
    convention.with("state", "ENDED").publish();
    clock.set("2022-01-30T09:00:00Z");
    examine().body("opened", empty());
    clock.set("2022-01-31T09:00:00Z");
    examine()
        .body("asOf", Matchers.equalTo("2021-12-31"))
        .body("opened.kind", contains("MISSING"))
        .body("opened[0].figures.late", Matchers.equalTo(1))
        .body("opened[0].figures.lateSince", Matchers.equalTo("2022-01-30"));
    convention.with("state", "EVALUATED").publish();
    examine().body("closed.closedBecause", contains("CONVENTION_ENDED"));
  }

  @Test
  void a_returned_figure_makes_an_indicator_doubtful_until_it_is_corrected() {
    submit("NB_FAM;2018;215\nNB_FAM;2019;230");
    examine().body("opened", empty());
    once(As.coordinator())
        .contentType("application/json")
        .body(
            """
            {"decision": "RETURN", "comment": "Doublon ?", "filter": {"from": "2019-01-01"}}
            """)
        .post(convention.at("reviews"))
        .then()
        .statusCode(201);
    examine()
        .body("opened.kind", contains("DATA_DOUBTFUL"))
        .body("opened[0].figures.returned", Matchers.equalTo(1));
    submit("NB_FAM;2019;231");
    examine().body("closed.kind", contains("DATA_DOUBTFUL"));
  }

  @Test
  void findings_of_any_moment_follow_from_its_evaluation() {
    String id = behind();
    long before = revision();
    submit("NB_FAM;2019;240");
    examine().body("closed", hasSize(1));
    LocalDate day = LocalDate.parse("2020-02-15");
    assertEquals(
        List.of(UUID.fromString(id)),
        findings.open(convention.id(), day, before).stream().map(Finding::id).toList());
    assertEquals(List.of(), findings.open(convention.id(), day, revision()));
    assertEquals(List.of(), findings.open(convention.id(), day.minusDays(1), before));
  }

  private long revision() {
    return sql.first(
            "select last_number from convention_clock where convention_id = ?",
            row -> row.getLong(1),
            convention.id())
        .orElseThrow();
  }

  @Test
  void whatever_is_recorded_is_examined_soon_and_once() {
    submit("NB_FAM;2018;212");
    submit("NB_FAM;2019;224");
    work();
    list().body("items.kind", contains("UNREACHABLE_AT_THIS_PACE"));
    assertEquals(0, due());
    long known = revision();
    work();
    assertEquals(known, revision());
    submit("NB_FAM;2019;240");
    work();
    list("state", "OPEN").body("items", hasSize(1));
    clock.set("2020-02-15T09:00:11Z");
    work();
    list("state", "OPEN").body("items", empty());
  }

  @Test
  void each_day_has_an_examination_though_nothing_was_recorded() {
    submit("NB_FAM;2018;215\nNB_FAM;2019;230");
    work();
    list().body("items", empty());
    clock.set("2021-01-30T22:59:00Z");
    work();
    list().body("items", empty());
    clock.set("2021-01-30T23:00:01Z");
    work();
    list().body("items.kind", contains("MISSING"));
  }

  @Test
  void an_examination_gives_way_to_imports_for_a_minute() {
    submit("NB_FAM;2018;212\nNB_FAM;2019;224");
    // One that no worker takes: nothing is known of its progress.
    sql.update(
        """
        insert into import_job (import_id, convention_id, work, queued_at)
        select id, convention_id, '{}', now() from measurement_import where convention_id = ?
        """,
        convention.id());
    try {
      clock.set("2020-02-15T09:00:59Z");
      work();
      list().body("items", empty());
      clock.set("2020-02-15T09:01:01Z");
      work();
      list("state", "OPEN").body("items", hasSize(1));
    } finally {
      sql.update("delete from import_job where convention_id = ?", convention.id());
    }
  }

  @Test
  void an_examination_waits_until_nothing_more_comes_but_not_longer_than_a_minute() {
    ExaminationQueue patient = new ExaminationQueue(sql, imports, new Patient(), clock);
    submit("NB_FAM;2018;212\nNB_FAM;2019;224");
    clock.set("2020-02-15T09:00:04Z");
    assertEquals(Optional.empty(), claimed(patient));
    clock.set("2020-02-15T09:00:06Z");
    assertEquals(Optional.of(convention.id()), claimed(patient));

    queue.notYet(convention.id());
    submit("NB_FAM;2018;213");
    clock.set("2020-02-15T09:01:04Z");
    submit("NB_FAM;2018;214");
    assertEquals(Optional.empty(), claimed(patient));
    clock.set("2020-02-15T09:01:07Z");
    submit("NB_FAM;2018;215");
    assertEquals(Optional.of(convention.id()), claimed(patient));
  }

  /** For whom it is quiet after five seconds. */
  private static final class Patient implements FindingSettings {

    @Override
    public String every() {
      return "off";
    }

    @Override
    public Duration quiet() {
      return Duration.ofSeconds(5);
    }

    @Override
    public Duration pause() {
      return Duration.ZERO;
    }
  }

  private Optional<UUID> claimed(ExaminationQueue patient) {
    onlyThisConvention();
    return QuarkusTransaction.requiringNew().call(patient::claim);
  }

  /** The worker's next round. */
  private void work() {
    onlyThisConvention();
    worker.work();
  }

  /** Conventions of other tests are none of the worker's business. */
  private void onlyThisConvention() {
    sql.update(
        """
        insert into examination (convention_id, revision)
        select convention_id, 0 from framework_copy on conflict do nothing
        """);
    sql.update(
        "update examination set claimed_until = 'infinity' where convention_id <> ?",
        convention.id());
  }

  private long due() {
    return sql.first(
            """
            select count(*) from examination e join convention_clock c using (convention_id)
            where e.convention_id = ? and c.last_number > e.revision
            """,
            row -> row.getLong(1),
            convention.id())
        .orElseThrow();
  }

  @Test
  void many_at_once_find_it_once() throws Exception {
    submit("NB_FAM;2018;212\nNB_FAM;2019;224");
    ExecutorService people = Executors.newFixedThreadPool(6);
    try {
      Callable<Integer> one = () -> examineAs(As.coordinator()).extract().statusCode();
      for (var answer : people.invokeAll(List.of(one, one, one, one, one, one))) {
        assertEquals(200, answer.get());
      }
    } finally {
      people.shutdown();
    }
    list().body("items", hasSize(1));
  }

  @Test
  void a_finding_is_put_before_the_committee_once_with_its_identifier_as_key() {
    String id = behind();
    delivery.deliver();
    delivery.deliver();
    List<LoggedRequest> proposals = proposals();
    assertEquals(1, proposals.size());
    LoggedRequest proposal = proposals.get(0);
    assertEquals(id, proposal.getHeader("Idempotency-Key"));
    assertEquals(
        "Basic c2VydmljZTpzZXJ2aWNl", proposal.getHeader("Authorization"), "as the service");
    JsonPath body = new JsonPath(proposal.getBodyAsString());
    assertEquals(id, body.getString("finding"));
    assertEquals("UNREACHABLE_AT_THIS_PACE", body.getString("kind"));
    assertEquals("WARNING", body.getString("severity"));
    assertEquals("ADAPT_TARGET", body.getString("suggestedDecision"));
    assertEquals("INDICATOR", body.getString("subject.type"));
    assertEquals("NB_FAM", body.getString("subject.code"));
    assertEquals("2020-02-15", body.getString("observedOn"));
    assertTrue(body.getString("explanation.fr").contains("81,30 %"));
    assertTrue(body.getString("explanation.en").contains("81.30 %"));
    As.analyst()
        .get(body.getString("evaluation"))
        .then()
        .statusCode(200)
        .body("asOf", Matchers.equalTo("2020-02-15"))
        .body(containsString("NB_FAM"));
  }

  @Test
  void an_agenda_is_told_when_a_finding_is_closed_after_it_was_told_that_it_opened() {
    String id = behind();
    submit("NB_FAM;2019;240");
    examine();
    delivery.deliver();
    assertEquals(2, proposals().size());
    assertEquals(id, proposals().get(0).getHeader("Idempotency-Key"));
    assertTrue(proposals().get(1).getHeader("Idempotency-Key").startsWith(id + "-"));
    assertTrue(proposals().get(1).getBodyAsString().contains("\"closedBecause\":\"RECOVERED\""));
  }

  @Test
  void while_the_agenda_is_away_it_is_told_later_and_nothing_is_lost() {
    agendaAnswers(aResponse().withStatus(503));
    String id = behind();
    delivery.deliver();
    assertEquals(1, proposals().size());
    delivery.deliver();
    assertEquals(1, proposals().size(), "not before 5 s have gone");
    clock.set("2020-02-15T09:00:06Z");
    delivery.deliver();
    assertEquals(2, proposals().size());
    agendaAnswers(aResponse().withStatus(200));
    clock.set("2020-02-15T09:00:37Z");
    delivery.deliver();
    delivery.deliver();
    assertEquals(3, proposals().size());
    assertEquals(
        List.of(id, id, id),
        proposals().stream().map(one -> one.getHeader("Idempotency-Key")).toList());
  }

  @Test
  void what_the_agenda_refuses_for_good_is_not_sent_again() {
    agendaAnswers(aResponse().withStatus(409));
    behind();
    delivery.deliver();
    clock.set("2020-02-16T09:00:00Z");
    delivery.deliver();
    assertEquals(1, proposals().size());
  }

  private long told(String finding) {
    return sql.first(
            "select count(*) from agenda_message where finding_id = ?",
            row -> row.getLong(1),
            UUID.fromString(finding))
        .orElseThrow();
  }

  @Test
  void every_change_leaves_an_audit_row() {
    String id = behind();
    submit("NB_FAM;2019;240");
    examineAs(As.named("Camille", Role.ANALYST)).statusCode(200);
    assertEquals(
        List.of("opened the-coordinator", "closed Camille"),
        sql.list(
            "select action, actor from audit_entry where subject_id = ? order by id",
            row -> row.getString("action") + " " + row.getString("actor"),
            UUID.fromString(id)));
  }

  @Test
  void each_filter_narrows_the_list() {
    behind();
    convention.indicator("NB_RIEN", Map.of("measure", "COUNT")).publish();
    examine().body("opened.kind", contains("MISSING"));
    list("kind", "MISSING").body("items.indicator", contains("NB_RIEN"));
    list("indicator", "NB_FAM").body("items", hasSize(1));
    list("severity", "CRITICAL").body("items.indicator", contains("NB_RIEN"));
    list("axis", "PAR").body("items", hasSize(2));
    list("axis", "EMPLOI").body("items", empty());
    list("since", "2020-02-15").body("items", hasSize(2));
    list("since", "2020-02-16").body("items", empty());
    list("state", "CLOSED").body("items", empty());
    String next = list("limit", "1").body("items", hasSize(1)).extract().path("next");
    list("limit", "1", "cursor", next).body("items", hasSize(1)).body("next", nullValue());
    As.analyst()
        .queryParam("kind", "HUNGRY")
        .get(convention.at("findings"))
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void a_partner_sees_findings_about_its_own_indicators() {
    String id = behind();
    for (String who : List.of("ASSO-LAEP", "CAF-41")) {
      boolean own = who.equals("ASSO-LAEP");
      As.partner(who)
          .get(convention.at("findings"))
          .then()
          .statusCode(200)
          .body("items", own ? contains(Matchers.hasEntry("id", id)) : empty());
      As.partner(who)
          .get(convention.at("findings/" + id))
          .then()
          .statusCode(own ? 200 : 404)
          .body("code", own ? nullValue() : Matchers.equalTo("finding-not-found"));
      As.partner(who)
          .header("Accept", "text/csv")
          .get(convention.at("findings"))
          .then()
          .statusCode(200)
          .body(own ? containsString(id) : not(containsString(id)));
      examineAs(As.partner(who)).statusCode(403);
    }
    As.partner("ASSO-DAILLEURS").get(convention.at("findings")).then().statusCode(404);
  }

  @Test
  void a_finding_is_read_with_a_tag_and_in_the_language_that_is_asked_for() {
    String id = behind();
    String tag =
        As.analyst()
            .get(convention.at("findings/" + id))
            .then()
            .statusCode(200)
            .extract()
            .header("ETag");
    As.analyst()
        .header("If-None-Match", tag)
        .get(convention.at("findings/" + id))
        .then()
        .statusCode(304);
    As.partnerInFrench("ASSO-LAEP")
        .get(convention.at("findings/" + id))
        .then()
        .body("title", startsWith("« Indicateur NB_FAM » : cible hors d'atteinte"))
        .header("ETag", not(tag));
    As.analyst()
        .get(convention.at("findings/" + UUID.randomUUID()))
        .then()
        .statusCode(404)
        .body("code", Matchers.equalTo("finding-not-found"));
  }

  @Test
  void findings_are_a_table_too() {
    String id = behind();
    As.analyst()
        .header("Accept", "text/csv; profile=spreadsheet")
        .get(convention.at("findings"))
        .then()
        .statusCode(200)
        .contentType(startsWith("text/csv"))
        .body(containsString(id + ";UNREACHABLE_AT_THIS_PACE;OPEN;WARNING;PAR;O1;NB_FAM;"))
        .body(containsString(";2019;224;229,52;260;2021-12-31;40,00;0,813;81,30;"));
  }

  @Test
  void an_examination_with_the_same_key_is_answered_again() {
    submit("NB_FAM;2018;212\nNB_FAM;2019;224");
    String key = UUID.randomUUID().toString();
    String first = examineAs(As.coordinator().header("Idempotency-Key", key)).extract().asString();
    examineAs(As.coordinator().header("Idempotency-Key", key))
        .statusCode(200)
        .header("Idempotent-Replayed", "true")
        .body(Matchers.equalTo(first));
  }

  @Test
  void a_convention_that_has_not_begun_is_examined_when_it_has() {
    convention =
        AConvention.withoutIndicators()
            .with("effectiveFrom", "2020-06-01")
            .indicator("NB_FAM", families("260"))
            .publish();
    examineAs(As.coordinator())
        .statusCode(422)
        .body("errors.code", contains("before-the-convention"));
    work();
    assertEquals(0, due());
    clock.set("2021-02-15T09:00:00Z");
    work();
    list().body("items.kind", contains("MISSING"));
  }

  private void agendaAnswers(ResponseDefinitionBuilder answer) {
    conventionService.register(post(urlPathEqualTo(agendaPath())).willReturn(answer));
  }

  private void decisionsAnswer(String body) {
    register(
        decisionsPath(), aResponse().withHeader("Content-Type", "application/json").withBody(body));
  }

  private void register(String path, ResponseDefinitionBuilder answer) {
    conventionService.register(
        get(urlPathEqualTo(path)).withQueryParam("limit", equalTo("500")).willReturn(answer));
  }

  private List<LoggedRequest> proposals() {
    return conventionService.find(postRequestedFor(urlPathEqualTo(agendaPath()))).stream()
        .sorted(Comparator.comparing(LoggedRequest::getLoggedDate))
        .toList();
  }

  private String agendaPath() {
    return "/v1/conventions/" + convention.id() + "/agenda-proposals";
  }

  private String decisionsPath() {
    return "/v1/conventions/" + convention.id() + "/decisions";
  }

  private static WireMock conventionService() {
    URI url =
        URI.create(ConfigProvider.getConfig().getValue("ctg.convention-service.url", String.class));
    return new WireMock(url.getHost(), url.getPort());
  }
}
