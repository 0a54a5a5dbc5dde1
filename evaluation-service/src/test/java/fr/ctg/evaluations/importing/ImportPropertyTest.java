package fr.ctg.evaluations.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.evaluations.importing.Figure.Content;
import fr.ctg.evaluations.importing.Figure.Identity;
import fr.ctg.evaluations.importing.FigureModel.Effect;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any imports whatever; the seed is in the name of what fails. */
@QuarkusTest
class ImportPropertyTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SEEDS = 30;
  private static final int STEPS = 12;
  private static final int LARGEST = 120;
  private static final int SMALLEST = 40;

  // What ends each line of the export: revision, instant, identifier and review.
  private static final String SAYS_WHEN = ",\\d+,[0-9T:.Z-]+,[0-9a-f-]{36},[^\\n]*\\n";

  static LongStream seeds() {
    return LongStream.rangeClosed(1, SEEDS);
  }

  private static Set<String> exported(AConvention convention, String knownAt) {
    RequestSpecification request = As.analyst().header("Accept", "text/csv");
    if (knownAt != null) {
      request.queryParam("knownAt", knownAt);
    }
    String text =
        request.get(convention.at("measurements")).then().statusCode(200).extract().asString();
    String lines = text.substring(text.indexOf('\n') + 1);
    return lines.isEmpty() ? Set.of() : new TreeSet<>(List.of(lines.split(SAYS_WHEN)));
  }

  private static Set<String> lines(List<Figure> figures) {
    return figures.stream().map(Figure::exported).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Says only what differs. */
  private static void assertSame(Set<String> expected, Set<String> found, String where) {
    Set<String> missing = new TreeSet<>(expected);
    missing.removeAll(found);
    Set<String> tooMuch = new TreeSet<>(found);
    tooMuch.removeAll(expected);
    assertEquals(missing, tooMuch, where + ": what is missing, and what is there instead");
  }

  private static JsonNode report(AConvention convention, ValidatableResponse answer, String seed) {
    int status = answer.extract().statusCode();
    JsonNode report = json(answer);
    if (status == 202) {
      report = json(SentLines.ended(convention, report.path("id").asText()));
    } else {
      assertEquals(200, status, () -> seed + ": " + answer.extract().asString());
    }
    assertEquals("DONE", report.path("state").asText(), seed);
    assertEquals(
        count(report, "received"),
        count(report, "created")
            + count(report, "updated")
            + count(report, "unchanged")
            + count(report, "rejected"),
        seed);
    return report;
  }

  private static int count(JsonNode report, String counted) {
    return report.required(counted).intValue();
  }

  // A path of REST-assured is compiled each time that it is read, which takes longer than the
  // import.
  private static JsonNode json(ValidatableResponse answer) {
    try {
      return JSON.readTree(answer.extract().asByteArray());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Figure unknown(int number) {
    String year = Integer.toString(2015 + number % 7);
    return new Figure(
        new Identity(
            "INCONNU", year, year + "-01-01", year + "-12-31", "COMMUNE", "41018", "", "_T"),
        new Content("M", null, null, null, null));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void any_pieces_in_any_order_and_format_come_to_what_the_whole_file_comes_to(long number) {
    String seed = "seed " + number;
    Random random = new Random(number);
    RandomFigures chance = new RandomFigures(random);
    FigureFile file = new FigureFile(random);
    List<Figure> figures = chance.distinct(SMALLEST + random.nextInt(LARGEST - SMALLEST + 1));

    AConvention whole = AConvention.known();
    JsonNode one = report(whole, file.send(Sending.laep(), whole, figures), seed);
    assertEquals(figures.size(), count(one, "created"), seed);

    AConvention split = AConvention.known();
    int created = 0;
    Set<Identity> sent = new HashSet<>();
    for (List<Figure> piece : pieces(figures, random)) {
      int bad = chance.once(3) ? 1 + random.nextInt(3) : 0;
      List<Figure> lines = new ArrayList<>(piece);
      for (int i = 0; i < bad; i++) {
        lines.add(random.nextInt(lines.size() + 1), unknown(i));
      }
      RequestSpecification request =
          Sending.laep().queryParam("atomicity", bad > 0 || chance.once(2) ? "ROW" : "ALL");
      if (chance.once(10)) {
        request.header("Prefer", "respond-async");
      }
      JsonNode report = report(split, file.send(request, split, lines), seed);
      int before = sent.size();
      piece.forEach(figure -> sent.add(figure.of()));
      int fresh = sent.size() - before;
      created += count(report, "created");
      assertEquals(lines.size(), count(report, "received"), seed);
      assertEquals(bad, count(report, "rejected"), seed);
      assertEquals(fresh, count(report, "created"), seed);
      assertEquals(0, count(report, "updated"), seed);
      assertEquals(fresh > 0, report.has("revision"), seed);
    }
    assertEquals(figures.size(), created, seed);
    assertSame(lines(figures), exported(split, null), seed);
    assertSame(exported(whole, null), exported(split, null), seed);
    JsonNode again = report(split, file.send(Sending.laep(), split, figures), seed);
    assertEquals(figures.size(), count(again, "unchanged"), seed);
    assertFalse(again.has("revision"), seed);
  }

  /** All of them, some of them twice or three times, in one piece or in others, in any order. */
  private static List<List<Figure>> pieces(List<Figure> figures, Random random) {
    List<Figure> shuffled = new ArrayList<>(figures);
    Collections.shuffle(shuffled, random);
    List<List<Figure>> pieces = new ArrayList<>();
    int from = 0;
    while (from < shuffled.size()) {
      int to = Math.min(shuffled.size(), from + 1 + random.nextInt(shuffled.size() / 2));
      List<Figure> piece = new ArrayList<>(shuffled.subList(from, to));
      while (random.nextInt(3) == 0) {
        piece.add(shuffled.get(random.nextInt(shuffled.size())));
      }
      pieces.add(piece);
      from = to;
    }
    List<List<Figure>> repeated = new ArrayList<>(pieces);
    while (random.nextInt(3) != 0) {
      repeated.add(pieces.get(random.nextInt(pieces.size())));
    }
    Collections.shuffle(repeated, random);
    return repeated;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void any_imports_and_undoings_come_to_what_a_map_says_and_each_moment_stays_known(long number) {
    Random random = new Random(number);
    History history = new History("seed " + number, random);
    for (int step = 0; step < STEPS; step++) {
      switch (random.nextInt(5)) {
        case 0, 1 -> history.upsert();
        case 2 -> history.replace();
        default -> history.undo();
      }
      history.isAsTheModelSays();
    }
    history.isKnownAsItWas();
  }

  /** A convention, what should be there, and what should have been there at each instant. */
  private static final class History {

    private final AConvention convention = AConvention.known();
    private final FigureModel model = new FigureModel();
    private final Map<String, Set<String>> known = new LinkedHashMap<>();
    private final String seed;
    private final Random random;
    private final RandomFigures chance;
    private final FigureFile file;
    private final List<Figure> all;

    History(String seed, Random random) {
      this.seed = seed;
      this.random = random;
      this.chance = new RandomFigures(random);
      this.file = new FigureFile(random);
      this.all = chance.distinct(SMALLEST);
    }

    /** Some that are there as they are, some that are there with another content, some new ones. */
    void upsert() {
      List<Figure> lines = new ArrayList<>(chance.someOf(all, SMALLEST / 2));
      lines.replaceAll(figure -> chance.once(2) ? chance.changed(figure) : figure);
      imported(Sending.laep(), lines, id -> false);
    }

    void replace() {
      RequestSpecification request = Sending.laep().queryParam("strategy", "REPLACE");
      Predicate<Identity> scope = scope(request);
      List<Figure> lines =
          new ArrayList<>(all.stream().filter(figure -> scope.test(figure.of())).toList());
      if (lines.isEmpty()) {
        return;
      }
      lines = chance.someOf(lines, lines.size());
      lines.replaceAll(figure -> chance.once(3) ? chance.changed(figure) : figure);
      imported(request, lines, scope);
    }

    private Predicate<Identity> scope(RequestSpecification request) {
      Predicate<Identity> scope = id -> true;
      Identity like = chance.oneOf(all).of();
      boolean any = false;
      if (chance.once(2)) {
        request.queryParam("replaceIndicator", like.indicator(), "NB_FAM");
        scope =
            scope.and(
                id -> id.indicator().equals(like.indicator()) || id.indicator().equals("NB_FAM"));
        any = true;
      }
      if (chance.once(3)) {
        request.queryParam("replaceTerritory", like.territory());
        scope = scope.and(id -> id.territory().equals(like.territory()));
        any = true;
      }
      if (!any || chance.once(3)) {
        request.queryParam("replaceFrom", like.period());
        scope = scope.and(id -> id.start().compareTo(like.start()) >= 0);
      }
      if (chance.once(3)) {
        request.queryParam("replaceTo", like.end());
        scope = scope.and(id -> id.end().compareTo(like.end()) <= 0);
      }
      return scope;
    }

    private void imported(
        RequestSpecification request, List<Figure> lines, Predicate<Identity> replaced) {
      Effect effect = model.effect(lines, replaced);
      JsonNode report = report(convention, file.send(request, convention, lines), seed);
      assertEquals(effect, effect(report), seed);
      assertEquals(effect.changesAnything(), report.has("revision"), seed);
      if (effect.changesAnything()) {
        model.write(report.path("id").asText(), lines, replaced);
        remember(report);
      }
    }

    /** Mostly of the newest, which is always possible; else what was written since stops it. */
    void undo() {
      List<String> undoable = model.undoable();
      if (undoable.isEmpty()) {
        return;
      }
      String name =
          random.nextInt(3) == 0 ? chance.oneOf(undoable) : undoable.get(undoable.size() - 1);
      int[] still = model.stillThere(name);
      boolean byRow = chance.once(2);
      ValidatableResponse answer =
          Sending.laep()
              .queryParam("atomicity", byRow ? "ROW" : "ALL")
              .contentType("application/json")
              .body(Map.of("reason", "Mauvais fichier"))
              .post(convention.at("imports/" + name + "/reversal"))
              .then();
      if (still[0] == 0 || !byRow && still[0] < still[1]) {
        assertEquals(409, answer.extract().statusCode(), seed);
        assertEquals("import-superseded", json(answer).path("code").asText(), seed);
        return;
      }
      assertEquals(201, answer.extract().statusCode(), () -> seed + answer.extract().asString());
      JsonNode report = json(answer);
      assertEquals(model.undo(name, report.path("id").asText()), effect(report), seed);
      remember(report);
    }

    void isAsTheModelSays() {
      assertSame(model.exported(), exported(convention, null), seed);
      if (!known.isEmpty()) {
        String instant = chance.oneOf(new ArrayList<>(known.keySet()));
        assertSame(known.get(instant), exported(convention, instant), seed + " at " + instant);
      }
    }

    void isKnownAsItWas() {
      known.forEach(
          (instant, state) ->
              assertSame(state, exported(convention, instant), seed + " at " + instant));
    }

    private void remember(JsonNode report) {
      known.put(report.path("recordedAt").asText(), model.exported());
    }

    private static Effect effect(JsonNode report) {
      return new Effect(
          count(report, "created"),
          count(report, "updated"),
          count(report, "unchanged"),
          count(report, "withdrawn"));
    }
  }
}
