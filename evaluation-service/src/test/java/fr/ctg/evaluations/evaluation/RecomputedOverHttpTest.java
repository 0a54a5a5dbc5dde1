package fr.ctg.evaluations.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.evaluations.recomputation.Agreed;
import fr.ctg.evaluations.recomputation.AgreedDocument;
import fr.ctg.evaluations.recomputation.Answers;
import fr.ctg.evaluations.recomputation.FigureFiles;
import fr.ctg.evaluations.recomputation.Fraction;
import fr.ctg.evaluations.recomputation.RandomConvention;
import fr.ctg.evaluations.recomputation.Recomputation;
import fr.ctg.evaluations.recomputation.Told;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The same second program against the service as clients know it: frameworks received, figures
 * imported and corrected, evaluations asked for by day and by state of knowledge, rounded.
 */
@QuarkusTest
class RecomputedOverHttpTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int SEEDS = 5;

  private int scored;

  @Test
  void a_second_program_comes_to_the_same_figures_over_http() throws JsonProcessingException {
    for (int seed = 0; seed < SEEDS; seed++) {
      Replay replay = new Replay(RandomConvention.told(seed));
      Random random = new Random(seed);
      for (int look = 0; look < 6; look++) {
        int knownAt = 1 + random.nextInt(replay.received.revision());
        LocalDate asOf = RandomConvention.day(replay.received.agreed(knownAt), random);
        Answers answers = Recomputation.of(replay.received, asOf, knownAt);
        JsonNode evaluation =
            JSON.readTree(replay.evaluation(asOf, replay.instants.get(knownAt)).asString());
        String which = "seed " + seed + " on " + asOf + " known at " + knownAt;
        assertEquals(
            text(answers, decimals(replay.received.agreed(knownAt))), text(evaluation), which);
        scored +=
            (int)
                answers.indicators().values().stream()
                    .filter(line -> line.global().raw() != null)
                    .count();
      }
    }
    assertTrue(scored > 10, "only " + scored + " were scored");
  }

  /** Tells the service what was told, and keeps what it accepted. */
  private static final class Replay {

    private final AConvention convention = AConvention.unpublished();
    private final Told received = new Told();
    private final Map<Integer, String> instants = new TreeMap<>();
    private Agreed agreed;

    Replay(Told told) {
      for (int number = 1; number <= told.revision(); number++) {
        Agreed newest = told.agreed(number);
        if (newest != agreed) {
          agreed = newest;
          convention.publish(
              version ->
                  AgreedDocument.of(newest, convention.id(), convention.reference(), version));
          noted(received.framework(agreed));
        }
        Map<String, List<Told.Figure>> byPartner =
            told.revision(number).stream()
                .filter(figure -> !figure.status().equals("W"))
                .collect(Collectors.groupingBy(Told.Figure::partner));
        byPartner.forEach(this::send);
      }
    }

    private void noted(int revision) {
      instants.put(revision, evaluation(agreed.effectiveTo(), null).path("knownAt"));
    }

    private void send(String partner, List<Told.Figure> figures) {
      Response answer =
          As.once(As.coordinator())
              .queryParam("onBehalfOf", partner)
              .queryParam("atomicity", "ROW")
              .header("Content-Type", "text/csv; charset=UTF-8")
              .body(new FigureFiles(agreed).file(figures))
              .post(convention.at("imports"));
      assertEquals(200, answer.statusCode(), answer.asString());
      Set<Integer> rejected = new HashSet<>(answer.<List<Integer>>path("rejections.line"));
      List<Told.Figure> accepted = new ArrayList<>();
      for (int i = 0; i < figures.size(); i++) {
        if (!rejected.contains(i + 2)) {
          accepted.add(figures.get(i));
        }
      }
      noted(received.figures(accepted));
    }

    Response evaluation(LocalDate asOf, String knownAt) {
      var question = As.analyst().queryParam("asOf", asOf.toString());
      Response answer =
          (knownAt == null ? question : question.queryParam("knownAt", knownAt))
              .get(convention.at("evaluation"));
      assertEquals(200, answer.statusCode(), answer.asString());
      return answer;
    }
  }

  private static Map<String, Integer> decimals(Agreed agreed) {
    return agreed.indicators().stream()
        .collect(Collectors.toMap(Agreed.Indicator::code, Agreed.Indicator::decimals));
  }

  private static String text(Answers answers, Map<String, Integer> decimals) {
    List<String> lines = new ArrayList<>();
    answers.indicators().forEach((code, line) -> lines.add(text(code, line, decimals.get(code))));
    answers.objectives().forEach((code, group) -> lines.add(text(code, group)));
    answers.axes().forEach((code, group) -> lines.add(text(code, group)));
    lines.add(text("all", answers.convention()));
    return lines.stream().sorted().collect(Collectors.joining("\n"));
  }

  private static String text(String code, Answers.Line line, int decimals) {
    Fraction share = line.share();
    return words(
        code,
        text(line.actual(), decimals),
        text(line.partial(), decimals),
        rounded(line.global().raw(), 2),
        rounded(line.global().bounded(), 2),
        line.global().reason(),
        rounded(line.annual().raw(), 2),
        rounded(line.expectedNow(), Math.max(2, decimals)),
        rounded(share == null ? null : share.percent(), 2),
        rounded(line.pace(), 3),
        line.status(),
        line.stale());
  }

  private static String text(Answers.Actual actual, int decimals) {
    return actual == null
        ? null
        : words(actual.period(), rounded(actual.value(), decimals), actual.reason());
  }

  private static String text(String code, Answers.Group group) {
    return words(
        code,
        rounded(group.achievement(), 2),
        rounded(group.coverage(), 2),
        rounded(group.pace(), 3),
        group.status(),
        group.reason());
  }

  private static String rounded(Fraction number, int decimals) {
    return number == null ? null : number.rounded(decimals);
  }

  private static String text(JsonNode evaluation) {
    List<String> lines = new ArrayList<>();
    for (JsonNode axis : evaluation.path("axes")) {
      lines.add(group(text(axis, "code"), axis));
      axis.path("objectives").forEach(objective -> collect(objective, lines));
    }
    lines.add(group("all", evaluation.path("convention")));
    return lines.stream().sorted().collect(Collectors.joining("\n"));
  }

  private static void collect(JsonNode objective, List<String> lines) {
    lines.add(group(text(objective, "code"), objective));
    objective.path("indicators").forEach(indicator -> lines.add(indicator(indicator)));
    objective.path("operationalObjectives").forEach(below -> collect(below, lines));
  }

  private static String indicator(JsonNode line) {
    return words(
        text(line, "code"),
        figure(line.path("actual")),
        figure(line.path("partial")),
        text(line, "raw"),
        text(line, "bounded"),
        text(line, "reason"),
        text(line.path("annual"), "raw"),
        text(line, "expected"),
        text(line, "expectedShare"),
        text(line, "pace"),
        text(line, "status"),
        text(line, "stale"));
  }

  private static String figure(JsonNode figure) {
    return figure.isMissingNode() || figure.isNull()
        ? null
        : words(
            text(figure, "start") + "/" + text(figure, "end"),
            text(figure, "value"),
            text(figure, "reason"));
  }

  private static String group(String code, JsonNode group) {
    return words(
        code,
        text(group, "bounded"),
        text(group, "coverage"),
        text(group, "pace"),
        text(group, "status"),
        text(group, "reason"));
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isMissingNode() || value.isNull() ? null : value.asText();
  }

  private static String words(Object... words) {
    return Arrays.stream(words).map(Objects::toString).collect(Collectors.joining(" "));
  }
}
