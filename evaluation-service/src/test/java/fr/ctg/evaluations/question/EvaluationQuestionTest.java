package fr.ctg.evaluations.question;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.evaluations.framework.Revisions;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvaluationQuestionTest {

  private static final Map<String, Object> REACHED =
      Map.of(
          "criterion", "EFFECTIVENESS",
          "question", "Les lieux d'accueil touchent-ils les familles isolées ?",
          "axes", List.of("PAR"),
          "objectives", List.of("O1"),
          "indicators", List.of("PLACES"));

  @Inject EvaluationQuestions questions;
  @Inject Revisions revisions;

  /** 200 places at the start, 260 agreed for the end of 2021. */
  private static AConvention places() {
    return AConvention.unpublished()
        .indicator(
            "PLACES",
            Map.of(
                "measure", "COUNT",
                "nature", "OUTPUT",
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
  }

  private static void measured(AConvention convention, String value) {
    As.once(As.partner("ASSO-LAEP"))
        .header("Content-Type", "text/csv")
        .body("indicator;period;value\nPLACES;2019;" + value)
        .post(convention.at("imports"))
        .then()
        .statusCode(200);
  }

  private static String asked(AConvention convention, Map<String, ?> question) {
    return As.coordinator()
        .contentType(ContentType.JSON)
        .body(question)
        .post(convention.at("evaluation-questions"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static ValidatableResponse answered(
      AConvention convention, String question, Map<String, ?> answer) {
    return As.analyst()
        .contentType(ContentType.JSON)
        .body(answer)
        .post(convention.at("evaluation-questions/" + question + "/answers"))
        .then();
  }

  @Test
  void a_question_is_asked_listed_reworded_and_deleted() {
    AConvention convention = places();
    String first = asked(convention, REACHED);
    String second =
        asked(
            convention,
            Map.of("criterion", "GOVERNANCE", "question", "Les habitants ont-ils été associés ?"));
    String address = convention.at("evaluation-questions/" + first);

    As.partner("CAF-41")
        .get(convention.at("evaluation-questions"))
        .then()
        .statusCode(200)
        .body("items.id", contains(first, second))
        .body("items.position", contains(1, 2))
        .body("items[0].recordedBy", equalTo("the-coordinator"));
    As.analyst()
        .queryParam("axis", "PAR")
        .get(convention.at("evaluation-questions"))
        .then()
        .body("items.id", contains(first));
    As.analyst()
        .queryParam("criterion", "GOVERNANCE")
        .get(convention.at("evaluation-questions"))
        .then()
        .body("items.id", contains(second));

    String tag = As.analyst().get(address).then().statusCode(200).extract().header("ETag");
    As.analyst().header("If-None-Match", tag).get(address).then().statusCode(304);
    Map<String, String> reworded = Map.of("criterion", "IMPACT", "question", "Qu'ont-ils changé ?");
    As.coordinator()
        .contentType(ContentType.JSON)
        .body(reworded)
        .put(address)
        .then()
        .statusCode(428);
    As.coordinator()
        .contentType(ContentType.JSON)
        .header("If-Match", tag)
        .body(reworded)
        .put(address)
        .then()
        .statusCode(200)
        .body("criterion", equalTo("IMPACT"))
        .body("position", equalTo(1))
        .body("axes", empty());
    As.coordinator()
        .contentType(ContentType.JSON)
        .header("If-Match", tag)
        .body(reworded)
        .put(address)
        .then()
        .statusCode(412);
    String newTag = As.analyst().get(address).then().extract().header("ETag");
    As.coordinator().header("If-Match", newTag).delete(address).then().statusCode(204);
    As.analyst()
        .get(address)
        .then()
        .statusCode(404)
        .body("code", equalTo("evaluation-question-not-found"));
  }

  @Test
  void every_code_that_the_convention_does_not_have_is_told_at_once() {
    AConvention convention = places();

    As.coordinator()
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "criterion", "IMPACT",
                "question", "Que pense Madame Dupont de la crèche ?",
                "axes", List.of("NOWHERE"),
                "objectives", List.of("O1", "O9"),
                "indicators", List.of("PLACE")))
        .post(convention.at("evaluation-questions"))
        .then()
        .statusCode(422)
        .body("errors", hasSize(4))
        .body(
            "errors.pointer",
            containsInAnyOrder("/question", "/axes/0", "/objectives/1", "/indicators/0"))
        .body(
            "errors.find{it.pointer=='/axes/0'}.detail",
            equalTo("\"NOWHERE\" is no axis of this convention; its framework names all of them."));
  }

  @Test
  void the_same_question_sent_twice_with_its_key_is_asked_once() {
    AConvention convention = places();
    String key = UUID.randomUUID().toString();
    String[] ids = new String[2];
    for (int i = 0; i < 2; i++) {
      ids[i] =
          As.coordinator()
              .header("Idempotency-Key", key)
              .contentType(ContentType.JSON)
              .body(REACHED)
              .post(convention.at("evaluation-questions"))
              .then()
              .statusCode(201)
              .extract()
              .path("id");
    }
    assertEquals(ids[0], ids[1]);
    As.analyst().get(convention.at("evaluation-questions")).then().body("items", hasSize(1));
  }

  @Test
  void partners_and_the_committee_ask_no_questions_and_another_s_partner_sees_none() {
    AConvention convention = places();
    for (var nobody : List.of(As.partner("CAF-41"), As.role("committee"))) {
      nobody
          .contentType(ContentType.JSON)
          .body(REACHED)
          .post(convention.at("evaluation-questions"))
          .then()
          .statusCode(403);
    }
    As.partner("SOMEBODY-ELSE").get(convention.at("evaluation-questions")).then().statusCode(404);
  }

  @Test
  void the_table_of_questions_varies_by_the_language_of_its_labels() {
    AConvention convention = places();
    asked(convention, REACHED);
    As.analyst()
        .header("Accept", "text/csv")
        .get(convention.at("evaluation-questions"))
        .then()
        .statusCode(200)
        .header("Vary", containsString("Accept-Language"));
  }

  @Test
  void an_answer_refers_only_to_what_its_own_convention_has() {
    AConvention convention = places();
    measured(convention, "201");
    String question = asked(convention, REACHED);
    String publication = published(convention);
    String finding =
        As.coordinator()
            .post(convention.at("findings/examination"))
            .then()
            .statusCode(200)
            .extract()
            .path("opened[0].id");
    answered(
            convention,
            question,
            Map.of(
                "text", "Non.", "publications", List.of(publication), "findings", List.of(finding)))
        .statusCode(201)
        .body("publications", contains(publication))
        .body("findings", contains(finding));

    AConvention other = places();
    String elsewhere = asked(other, REACHED);
    answered(
            other,
            elsewhere,
            Map.of(
                "text", "Non.", "publications", List.of(publication), "findings", List.of(finding)))
        .statusCode(422)
        .body("errors.pointer", contains("/publications/0", "/findings/0"))
        .body("errors.code", contains("unknown-publication", "unknown-finding"))
        .body("errors.detail", everyItem(containsString("This convention has no")));
  }

  private static String published(AConvention convention) {
    return As.once(As.analyst())
        .contentType(ContentType.JSON)
        .body("{\"kind\":\"ANNUAL\",\"year\":2019}")
        .post(convention.at("publications"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void an_answer_freezes_the_figures_of_its_time() {
    AConvention convention = places();
    measured(convention, "224");
    String question = asked(convention, REACHED);
    String publication = published(convention);

    String answer =
        answered(
                convention,
                question,
                Map.of(
                    "text",
                    "En partie.",
                    "judgement",
                    "PARTLY",
                    "asOf",
                    "2019-12-31",
                    "indicators",
                    List.of("PLACES"),
                    "publications",
                    List.of(publication),
                    "sources",
                    List.of(Map.of("title", "Enquête", "url", "https://a.test/e"))))
            .statusCode(201)
            .body("author", equalTo("the-analyst"))
            .body("version", equalTo(1))
            .body("asOf", equalTo("2019-12-31"))
            .body("frameworkVersion", equalTo(1))
            .body("figures[0].indicator", equalTo("PLACES"))
            .body("figures[0].value", equalTo("224"))
            .body("figures[0].period", equalTo("2019"))
            .body("figures[0].bounded", equalTo("40.00"))
            .body("figures[0].pace", equalTo("0.813"))
            .body("figures[0].status", equalTo("AT_RISK"))
            .body("publications", contains(publication))
            .body("sources[0].url", equalTo("https://a.test/e"))
            .body("earlier", empty())
            .extract()
            .path("id");
    measured(convention, "230");

    As.analyst()
        .get(convention.at("evaluation-questions/" + question + "/answers/" + answer))
        .then()
        .statusCode(200)
        .body("figures[0].value", equalTo("224"))
        .body("figures[0].bounded", equalTo("40.00"));
  }

  @Test
  void a_figure_that_is_not_there_is_frozen_with_its_reason() {
    AConvention convention = places();
    String question = asked(convention, REACHED);

    answered(
            convention,
            question,
            Map.of(
                "text", "On ne sait pas encore.",
                "judgement", "UNKNOWN",
                "asOf", "2019-12-31",
                "indicators", List.of("PLACES")))
        .statusCode(201)
        .body("figures[0]", hasKey("value"))
        .body("figures[0].value", nullValue())
        .body("figures[0].reason", equalTo("NO_DATA"));
  }

  @Test
  void a_correction_is_a_new_version_with_its_own_figures_and_the_old_one_stays() {
    AConvention convention = places();
    measured(convention, "224");
    String question = asked(convention, REACHED);
    Map<String, Object> said =
        Map.of("text", "En partie.", "asOf", "2019-12-31", "indicators", List.of("PLACES"));
    ValidatableResponse first = answered(convention, question, said).statusCode(201);
    String address =
        convention.at(
            "evaluation-questions/" + question + "/answers/" + first.extract().path("id"));
    String tag = first.extract().header("ETag");
    String knownAt = first.extract().path("knownAt");
    measured(convention, "260");

    As.analyst()
        .contentType(ContentType.JSON)
        .header("If-Match", tag)
        .body(
            Map.of(
                "text", "Oui.",
                "judgement", "YES",
                "asOf", "2019-12-31",
                "indicators", List.of("PLACES")))
        .put(address)
        .then()
        .statusCode(200)
        .body("version", equalTo(2))
        .body("judgement", equalTo("YES"))
        .body("figures[0].value", equalTo("260"))
        .body("earlier", hasSize(1))
        .body("earlier[0].text", equalTo("En partie."))
        .body("earlier[0].figures[0].value", equalTo("224"));
    As.analyst()
        .contentType(ContentType.JSON)
        .header("If-Match", tag)
        .body(said)
        .put(address)
        .then()
        .statusCode(412);
    String newTag = As.analyst().get(address).then().extract().header("ETag");
    As.analyst()
        .contentType(ContentType.JSON)
        .header("If-Match", newTag)
        .body(
            Map.of(
                "text",
                "En partie, finalement.",
                "asOf",
                "2019-12-31",
                "knownAt",
                knownAt,
                "indicators",
                List.of("PLACES")))
        .put(address)
        .then()
        .statusCode(200)
        .body("figures[0].value", equalTo("224"))
        .body("earlier.version", contains(1, 2));
    As.analyst()
        .get(convention.at("evaluation-questions/" + question + "/answers"))
        .then()
        .statusCode(200)
        .body("items.text", contains("En partie, finalement."));
  }

  @Test
  void a_client_cannot_state_figures_and_an_answered_question_stays() {
    AConvention convention = places();
    String question = asked(convention, REACHED);

    answered(
            convention,
            question,
            Map.of("text", "Oui.", "figures", List.of(Map.of("indicator", "PLACES", "value", "9"))))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/figures"));
    answered(convention, question, Map.of("text", "Oui.", "indicators", List.of("NOTHING")))
        .statusCode(422)
        .body("errors[0].code", equalTo("unknown-indicator"));
    answered(
            convention,
            question,
            Map.of(
                "text",
                "Oui.",
                "sources",
                List.of(Map.of("title", "Page", "url", "javascript:alert(1)"))))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/sources/0/url"));
    answered(convention, question, Map.of("text", "Oui.")).statusCode(201);
    String tag =
        As.analyst()
            .get(convention.at("evaluation-questions/" + question))
            .then()
            .extract()
            .header("ETag");
    As.coordinator()
        .header("If-Match", tag)
        .delete(convention.at("evaluation-questions/" + question))
        .then()
        .statusCode(409)
        .body("code", equalTo("evaluation-question-answered"));
  }

  @Test
  void questions_and_answers_are_the_same_for_ever_at_a_revision() {
    AConvention convention = places();
    String question = asked(convention, REACHED);
    String answer =
        answered(convention, question, Map.of("text", "Oui.")).statusCode(201).extract().path("id");
    String address = convention.at("evaluation-questions/" + question);
    long then = revisions.last(convention.id()).number();
    List<AnsweredQuestion> known = questions.at(convention.id(), then);

    As.coordinator()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"1\"")
        .body(Map.of("criterion", "IMPACT", "question", "Autrement dit ?"))
        .put(address)
        .then()
        .statusCode(200);
    As.analyst()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"1\"")
        .body(Map.of("text", "Non."))
        .put(address + "/answers/" + answer)
        .then()
        .statusCode(200);

    assertEquals(known, questions.at(convention.id(), then));
    long now = revisions.last(convention.id()).number();
    assertEquals("Non.", questions.at(convention.id(), now).get(0).answers().get(0).text());
    assertEquals(
        Criterion.IMPACT, questions.at(convention.id(), now).get(0).question().criterion());
    assertTrue(questions.at(convention.id(), 1).isEmpty());
  }

  @Test
  void the_table_has_a_line_for_each_answer_and_for_each_open_question() {
    AConvention convention = places();
    measured(convention, "224");
    asked(convention, Map.of("criterion", "UTILITY", "question", "=Utile ?"));
    String question = asked(convention, REACHED);
    answered(
            convention,
            question,
            Map.of(
                "text", "Oui.",
                "judgement", "YES",
                "asOf", "2019-12-31",
                "indicators", List.of("PLACES")))
        .statusCode(201);

    String table =
        As.partnerInFrench("CAF-41")
            .header("Accept", "text/csv")
            .get(convention.at("evaluation-questions"))
            .then()
            .statusCode(200)
            .body(not(containsString("\n=")))
            .extract()
            .asString();
    List<String> lines = table.lines().toList();
    assertEquals(3, lines.size());
    assertTrue(lines.get(1).startsWith("EFFECTIVENESS,Efficacité,2,Les lieux"), lines.get(1));
    assertTrue(lines.get(1).contains(",YES,Oui,Oui.,the-analyst,"), lines.get(1));
    assertTrue(lines.get(1).contains(",PLACES = 224 (2019),2019-12-31,"), lines.get(1));
    assertTrue(lines.get(2).startsWith("UTILITY,Utilité,1,'=Utile ?,"), lines.get(2));
  }

  @Test
  void criteria_and_judgements_have_names_in_both_languages() {
    As.analyst()
        .get("/v1/evaluation-criteria")
        .then()
        .statusCode(200)
        .body("items", hasSize(9))
        .body("items.find{it.code=='EFFICIENCY'}.label.fr", equalTo("Efficience"))
        .body("judgements.find{it.code=='PARTLY'}.label.en", equalTo("Partly"));
  }
}
