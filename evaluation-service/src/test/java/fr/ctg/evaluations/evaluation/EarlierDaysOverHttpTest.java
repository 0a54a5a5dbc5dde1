package fr.ctg.evaluations.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.AdaptedConvention;
import fr.ctg.evaluations.As;
import fr.ctg.evaluations.recomputation.FigureFiles;
import fr.ctg.evaluations.recomputation.Told;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The same as clients see it: a new version of what was agreed, and the days before it. */
@QuarkusTest
class EarlierDaysOverHttpTest {

  private static final int SEEDS = 3;

  @Test
  void what_takes_effect_later_leaves_the_answers_of_earlier_days_alone() {
    Map<String, Integer> decided = new TreeMap<>();
    long scores = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      AConvention convention = AConvention.unpublished();
      AdaptedConvention drawn =
          AdaptedConvention.drawn(seed, convention.id(), convention.reference());
      drawn.decisions().forEach((what, often) -> decided.merge(what, often, Integer::sum));
      publish(convention, drawn.before());
      measured(convention, drawn.told());
      Map<String, String> before = answers(convention, drawn);
      publish(convention, drawn.after());
      Map<String, String> after = answers(convention, drawn);

      String which = "seed " + seed + ": " + drawn.decisions() + " on " + drawn.day() + ", ";
      before.forEach((asked, answer) -> assertEquals(answer, after.get(asked), which + asked));
      scores += before.values().stream().filter(one -> one.contains("\"raw\":\"")).count();
    }
    assertTrue(scores > 20, "only " + scores + " answers had a score");
    assertTrue(decided.size() > 10, decided.toString());
  }

  private static void publish(AConvention convention, ObjectNode document) {
    convention.publish(
        version ->
            AdaptedConvention.JSON.convertValue(
                document.deepCopy().put("version", version), new TypeReference<>() {}));
  }

  private static void measured(AConvention convention, Told told) {
    FigureFiles files = new FigureFiles(told.agreed(told.revision()));
    files
        .byPartner(told.figures(told.revision()))
        .forEach(
            (partner, file) ->
                As.once(As.coordinator())
                    .queryParam("onBehalfOf", partner)
                    .queryParam("atomicity", "ROW")
                    .header("Content-Type", "text/csv; charset=UTF-8")
                    .body(file)
                    .post(convention.at("imports"))
                    .then()
                    .statusCode(200));
  }

  /** What a client sees of the earlier days, by what it asked. */
  private static Map<String, String> answers(AConvention convention, AdaptedConvention drawn) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (LocalDate asOf : drawn.earlier()) {
      for (String what : questions(drawn)) {
        Response answer = As.analyst().queryParam("asOf", "" + asOf).get(convention.at(what));
        answers.put(what + " on " + asOf, timeless(answer));
      }
    }
    return answers;
  }

  private static List<String> questions(AdaptedConvention drawn) {
    List<String> questions =
        new ArrayList<>(List.of("evaluation", "completeness", "expected-measurements?limit=200"));
    JsonNode place = drawn.before().get("territories").get(0);
    questions.add("evaluation?territory=" + place.get("kind").asText() + ":" + code(place));
    drawn.before().get("axes").forEach(axis -> questions.add("evaluation/axes/" + code(axis)));
    for (JsonNode objectives : drawn.before().findValues("objectives")) {
      objectives.forEach(one -> questions.add("evaluation/objectives/" + code(one)));
    }
    for (JsonNode indicators : drawn.before().findValues("indicators")) {
      for (JsonNode one : indicators) {
        questions.add("indicators/" + code(one) + "/explanation");
      }
    }
    return questions;
  }

  private static String code(JsonNode node) {
    return node.get("code").asText();
  }

  /** Without what tells one state of knowledge from another. */
  private static String timeless(Response answer) {
    return answer.statusCode() != 200
        ? answer.path("code")
        : answer
            .asString()
            .replaceAll("\"(frameworkVersion|dataRevision)\":\\d+", "\"$1\":0")
            .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "an instant");
  }
}
