package fr.ctg.evaluations.evaluation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What was answered for a state of knowledge is answered for ever, to the last byte. */
@QuarkusTest
class KnownThenTest {

  private static final List<String> DAYS =
      List.of("2018-12-31", "2019-12-31", "2020-02-29", "2020-12-31", "2021-12-31");
  private static final List<String> FORMS =
      List.of("application/json", "text/csv", "text/csv; profile=spreadsheet", "text/html");

  /** One answer, and the question that it was an answer to. */
  private record Reading(String question, Supplier<Response> again, byte[] body, String tag) {}

  /** A convention to which things happen, drawn from a seed. */
  private static final class Life {

    private final Random random;
    private final List<Object> targets = new ArrayList<>();
    private final AConvention convention;
    private final List<String> imports = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final Map<String, Integer> happened = new TreeMap<>();
    private int additions;

    Life(long seed) {
      random = new Random(seed);
      targets.add(target("2018-01-22"));
      convention =
          AConvention.unpublished()
              .indicator("PLACES", followed("COUNT", "LAST", List.of("ASSO-LAEP")))
              .indicator("COUPLES", followed("RATIO", "SUM", List.of("ASSO-LAEP", "CAF-41")))
              .publish();
    }

    private Map<String, Object> followed(String measure, String overTime, List<String> partners) {
      Map<String, Object> indicator = new HashMap<>();
      indicator.put("measure", measure);
      indicator.put("direction", "INCREASE");
      indicator.put("overTime", overTime);
      indicator.put("responsiblePartners", partners);
      indicator.put("definition", "Ce qui est compté.");
      indicator.put("baselines", List.of(Map.of("on", "2017-12-31", "value", "10")));
      indicator.put("targets", targets);
      return indicator;
    }

    private Map<String, Object> target(String appliesFrom) {
      return Map.of(
          "appliesFrom",
          appliesFrom,
          "points",
          List.of(Map.of("on", "2021-12-31", "value", Integer.toString(20 + random.nextInt(60)))));
    }

    private <T> T one(List<T> choices) {
      return choices.get(random.nextInt(choices.size()));
    }

    /** Everything that can happen, in an order of its own. */
    List<String> happenings() {
      List<String> happenings =
          new ArrayList<>(
              List.of(
                  "import",
                  "import",
                  "import",
                  "import",
                  "withdraw",
                  "withdraw",
                  "undo",
                  "undo",
                  "validate",
                  "return",
                  "validate",
                  "return",
                  "lock",
                  "decide",
                  "decide",
                  "decide",
                  "decide"));
      Collections.shuffle(happenings, random);
      happenings.addAll(0, List.of("import", "import", "validate"));
      return happenings;
    }

    void goesOn(String what) {
      boolean done =
          switch (what) {
            case "import" -> imported();
            case "withdraw" -> withdrawn();
            case "undo" -> undone();
            case "validate" -> reviewed("{\"decision\": \"VALIDATE\", \"filter\": {%s}}");
            case "return" ->
                reviewed("{\"decision\": \"RETURN\", \"comment\": \"?\", \"filter\": {%s}}");
            case "lock" -> locked();
            default -> decided();
          };
      if (done) {
        happened.merge(what, 1, Integer::sum);
      }
    }

    private boolean imported() {
      StringBuilder lines = new StringBuilder("indicator;period;territory;value;status;comment\n");
      TreeMap<String, String> drawn = new TreeMap<>();
      for (int i = 0; i < 8; i++) {
        String where = random.nextInt(3) == 0 ? "41018010" + (1 + random.nextInt(4)) : "";
        String which =
            one(List.of("PLACES", "NB_FAM", "MONTANT", "COUPLES", "NOTE"))
                + ";"
                + (2018 + random.nextInt(4))
                + ";"
                + where;
        String value =
            random.nextInt(8) == 0
                ? ";" + one(List.of("Q", "M", "O"))
                : random.nextInt(10) + ";" + one(List.of("A", "P", "E", "B"));
        drawn.put(which, which + ";" + value + ";le " + random.nextInt(99) + "\n");
      }
      drawn.values().forEach(lines::append);
      Response answer =
          As.once(As.partner(one(List.of("ASSO-LAEP", "ASSO-LAEP", "CAF-41"))))
              .queryParam("atomicity", "ROW")
              .header("Content-Type", "text/csv; charset=UTF-8")
              .body(lines.toString())
              .post(convention.at("imports"));
      assertEquals(200, answer.statusCode(), answer.asString());
      imports.add(answer.path("id"));
      return answer.<Integer>path("created") + answer.<Integer>path("updated") > 0;
    }

    private boolean withdrawn() {
      List<String> ids =
          As.analyst().get(convention.at("measurements")).then().extract().path("items.id");
      if (ids.isEmpty()) {
        return false;
      }
      String address = convention.at("measurements/" + one(ids));
      String tag = As.analyst().get(address).header("ETag");
      return As.coordinator()
              .header("If-Match", tag)
              .queryParam("reason", "Doublon")
              .delete(address)
              .statusCode()
          < 300;
    }

    private boolean undone() {
      return !imports.isEmpty()
          && As.once(As.coordinator())
                  .contentType(ContentType.JSON)
                  .queryParam("atomicity", "ROW")
                  .body(Map.of("reason", "Mauvais fichier"))
                  .post(convention.at("imports/" + one(imports) + "/reversal"))
                  .statusCode()
              == 201;
    }

    private boolean reviewed(String body) {
      String filter = "\"indicators\": [\"" + one(List.of("PLACES", "NB_FAM")) + "\"]";
      return As.once(As.coordinator())
              .contentType(ContentType.JSON)
              .body(body.formatted(filter))
              .post(convention.at("reviews"))
              .statusCode()
          == 201;
    }

    private boolean locked() {
      return As.once(As.coordinator())
              .contentType(ContentType.JSON)
              .body(
                  "{\"from\": \"2018-01-01\", \"to\": \"2018-12-31\", \"indicators\": [\"NOTE\"],"
                      + " \"reason\": \"Bilan présenté.\"}")
              .post(convention.at("period-locks"))
              .statusCode()
          == 201;
    }

    /** A committee decides, and the next version is received by whoever asks next. */
    private boolean decided() {
      switch (random.nextInt(3)) {
        case 0 -> convention.with("title", "Convention, avenant " + ++additions);
        case 1 -> targets.add(target(one(List.of("2018-01-22", "2020-04-01"))));
        default ->
            convention.indicator(
                "NEUF_" + ++additions, followed("COUNT", "SUM", List.of("CAF-41")));
      }
      convention.publish();
      return true;
    }

    /** Looks at now, or at an instant of before, in every form that there is. */
    void isLookedAt() {
      String asOf = one(DAYS);
      Response newest = As.analyst().queryParam("asOf", asOf).get(convention.at("evaluation"));
      assertEquals(200, newest.statusCode(), newest.asString());
      String recorded = newest.path("knownAt");
      String knownAt = random.nextBoolean() ? recorded : Instant.now().toString();
      if (knownAt.equals(recorded)) {
        assertArrayEquals(
            newest.asByteArray(),
            evaluation("application/json", asOf, knownAt).get().asByteArray());
      }
      FORMS.forEach(form -> keep(form + asOf, evaluation(form, asOf, knownAt)));
      for (String partner : List.of("", "CAF-41")) {
        for (String indicator : List.of("PLACES", "COUPLES")) {
          for (String what : List.of("explanation", "series")) {
            String address = convention.at("indicators/" + indicator + "/" + what);
            keep(
                partner + what + indicator + asOf,
                () -> then(as(partner), asOf, knownAt).get(address));
          }
        }
      }
    }

    private static RequestSpecification as(String partner) {
      return partner.isEmpty() ? As.analyst() : As.partner(partner);
    }

    private static RequestSpecification then(
        RequestSpecification request, String asOf, String knownAt) {
      return request.queryParam("asOf", asOf).queryParam("knownAt", knownAt);
    }

    private Supplier<Response> evaluation(String form, String asOf, String knownAt) {
      return () -> then(As.analyst().accept(form), asOf, knownAt).get(convention.at("evaluation"));
    }

    private void keep(String question, Supplier<Response> again) {
      Response answer = again.get();
      assertEquals(200, answer.statusCode(), answer.asString());
      readings.add(new Reading(question, again, answer.asByteArray(), answer.header("ETag")));
    }

    void isTheSameAsBefore(String which) {
      for (Reading reading : readings) {
        Response again = reading.again().get();
        String question = which + ": " + reading.question();
        assertEquals(new String(reading.body()), again.asString(), question);
        assertArrayEquals(reading.body(), again.asByteArray(), question);
        assertEquals(reading.tag(), again.header("ETag"), question);
      }
    }
  }

  @Test
  void whatever_is_recorded_or_decided_later_what_was_known_then_is_answered_as_then() {
    Map<String, Integer> happened = new TreeMap<>();
    for (int seed = 0; seed < 3; seed++) {
      Life life = new Life(seed);
      int step = 0;
      for (String what : life.happenings()) {
        life.goesOn(what);
        if (step++ % 8 == 2) {
          life.isLookedAt();
        }
      }
      life.isTheSameAsBefore("seed " + seed);
      life.happened.forEach((what, often) -> happened.merge(what, often, Integer::sum));
    }
    for (String what : List.of("import", "withdraw", "undo", "validate", "return", "lock")) {
      assertTrue(happened.getOrDefault(what, 0) > 0, what + " of " + happened);
    }
    assertTrue(happened.get("decide") > 8, happened.toString());
  }

  @Test
  void what_was_known_then_is_answered_as_then_while_the_other_service_is_away() {
    Life life = new Life(41018);
    life.imported();
    life.isLookedAt();
    life.convention.becomesUnreachable();

    life.isTheSameAsBefore("away");
    As.analyst()
        .queryParam("asOf", "2019-12-31")
        .get(life.convention.at("evaluation"))
        .then()
        .statusCode(200)
        .body("stale", equalTo(true));
    String before = Instant.now().toString();
    As.analyst()
        .queryParam("asOf", "2019-12-31")
        .queryParam("knownAt", before)
        .get(life.convention.at("evaluation"))
        .then()
        .statusCode(200)
        .body("stale", equalTo(false))
        .body("$", not(hasKey("frameworkAsOf")));
  }

  @Test
  void half_a_microsecond_before_a_figure_was_recorded_it_was_not_known() {
    Life life = new Life(2018);
    life.imported();
    Response newest =
        As.analyst().queryParam("asOf", "2021-12-31").get(life.convention.at("evaluation"));
    int revision = newest.path("dataRevision");
    Instant recorded = Instant.parse(newest.path("knownAt"));

    As.analyst()
        .queryParam("asOf", "2021-12-31")
        .queryParam("knownAt", recorded.minusNanos(300).toString())
        .get(life.convention.at("evaluation"))
        .then()
        .statusCode(200)
        .body("dataRevision", equalTo(revision - 1))
        .body("knownAt", equalTo(recorded.minusNanos(1000).toString()));
  }
}
