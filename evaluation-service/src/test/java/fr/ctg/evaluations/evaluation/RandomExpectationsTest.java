package fr.ctg.evaluations.evaluation;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.evaluations.TestClock;
import fr.ctg.evaluations.collection.Expectations;
import fr.ctg.evaluations.collection.ExpectedReport;
import fr.ctg.evaluations.collection.OwedReport;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Viewpoint;
import fr.ctg.evaluations.framework.Viewpoints;
import fr.ctg.evaluations.measurement.MeasurementCells;
import fr.ctg.evaluations.scoring.Cell;
import fr.ctg.evaluations.scoring.ExpectedCell;
import fr.ctg.evaluations.scoring.IndicatorSeries;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Conventions at random: what is owed and what came, worked out once more, naively, from what the
 * test itself agreed and sent; and once more by scoring.
 */
@QuarkusTest
class RandomExpectationsTest {

  private static final LocalDate FIRST = LocalDate.parse("2018-01-22");
  private static final LocalDate LAST = LocalDate.parse("2021-12-31");
  private static final List<String> PARTNERS = List.of("ASSO-LAEP", "CAF-41", "VILLE-BLOIS");
  private static final List<String> IRIS = List.of("410180201", "410180202");

  private record Agreed(
      String code,
      Frequency frequency,
      int months,
      List<Owing> owing,
      boolean byIris,
      LocalDate appliesFrom) {

    /** Who owed the figure of a period that ended on a day, and how soon. */
    Owing owing(LocalDate end) {
      return owing.stream()
          .filter(one -> !one.from().isAfter(end))
          .reduce((one, later) -> later)
          .orElse(owing.get(0));
    }
  }

  private record Owing(LocalDate from, List<String> partners, int dueDays) {}

  private record Sent(
      LocalDate on,
      String partner,
      String code,
      LocalDate start,
      LocalDate end,
      String place,
      String status) {}

  @Inject TestClock clock;
  @Inject Viewpoints viewpoints;
  @Inject Expectations expectations;
  @Inject MeasurementCells measurements;

  private Random random;

  /** The day on which an amendment adds to one IRIS the city that it lies in. */
  private LocalDate enlarged;

  @AfterEach
  void today_again() {
    clock.reset();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  @ActivateRequestContext
  void completeness_is_what_counting_one_by_one_gives_and_what_scoring_misses(long seed) {
    random = new Random(seed);
    clock.set("2018-01-22T08:00:00Z");
    enlarged = FIRST.plusDays(random.nextInt(900));
    List<Agreed> agreed = agreed();
    AConvention convention = published(agreed);
    List<Sent> sent = sent(agreed);
    send(convention, sent);
    clock.set("2022-07-01T08:00:00Z");
    LocalDate asOf = FIRST.plusDays(400 + random.nextInt(1200));

    Map<String, long[]> counted = countedOneByOne(agreed, sent, asOf);
    assertTrue(counted.get("TOTAL")[0] > 0);
    ValidatableResponse answer =
        As.analyst()
            .queryParam("asOf", asOf.toString())
            .get(convention.at("completeness"))
            .then()
            .statusCode(200);
    for (Map.Entry<String, long[]> group : counted.entrySet()) {
      String where =
          group.getKey().equals("TOTAL")
              ? "total."
              : "groups.find{it.code=='" + group.getKey() + "'}.";
      long[] numbers = group.getValue();
      answer
          .body(where + "expected", equalTo((int) numbers[0]))
          .body(where + "received", equalTo((int) numbers[1]))
          .body(where + "onTime", equalTo((int) numbers[2]))
          .body(where + "late", equalTo((int) numbers[3]))
          .body(where + "completeness", equalTo(percent(numbers[1], numbers[0])))
          .body(where + "timeliness", equalTo(percent(numbers[2], numbers[0])));
    }
    answer.body("groups.size()", equalTo(counted.size() - 1));

    agreesWithScoring(convention, asOf.isAfter(LAST) ? LAST : asOf);
  }

  private List<Agreed> agreed() {
    List<Agreed> agreed = new ArrayList<>();
    Map<Frequency, Integer> months =
        Map.of(
            Frequency.MONTH, 1,
            Frequency.QUARTER, 3,
            Frequency.HALF_YEAR, 6,
            Frequency.YEAR, 12,
            Frequency.SCHOOL_YEAR, 12);
    for (Frequency frequency : Frequency.values()) {
      agreed.add(
          new Agreed(
              "I_" + frequency,
              frequency,
              months.get(frequency),
              owing(),
              random.nextInt(3) == 0,
              random.nextBoolean() ? null : FIRST.plusDays(random.nextInt(500))));
    }
    return agreed;
  }

  /** As it was signed, and as decisions have handed it over since. */
  private List<Owing> owing() {
    List<Owing> owing = new ArrayList<>();
    LocalDate from = FIRST;
    do {
      List<String> partners = new ArrayList<>(PARTNERS);
      partners.remove(random.nextInt(3));
      if (random.nextBoolean()) {
        partners.remove(random.nextInt(2));
      }
      owing.add(new Owing(from, partners, random.nextInt(60)));
      from = from.plusDays(1 + random.nextInt(600));
    } while (random.nextInt(3) > 0);
    return owing;
  }

  private AConvention published(List<Agreed> agreed) {
    Map<String, Object> city = Map.of("kind", "COMMUNE", "code", "41018");
    Map<String, Object> part = Map.of("kind", "IRIS", "code", IRIS.get(0), "vintage", "2021");
    Map<String, Object> before = Map.of("perimeter", List.of(part), "effectiveTo", LAST.toString());
    AConvention convention =
        AConvention.withoutIndicators()
            .with("perimeter", List.of(city))
            .with("versions", List.of(version(1, FIRST, before), version(2, enlarged, null)));
    IRIS.forEach(code -> convention.below("COMMUNE", "41018", "IRIS", code));
    for (Agreed one : agreed) {
      Map<String, Object> fields = new HashMap<>();
      fields.put("measure", "COUNT");
      fields.put("frequency", one.frequency());
      fields.putAll(said(one.owing().get(one.owing().size() - 1)));
      fields.put("versions", versions(one.owing()));
      if (one.byIris()) {
        fields.put("territoryKind", "IRIS");
      }
      if (one.appliesFrom() != null) {
        fields.put("appliesFrom", one.appliesFrom().toString());
      }
      convention.indicator(one.code(), fields);
    }
    return convention.publish();
  }

  private static List<Object> versions(List<Owing> owing) {
    List<Object> versions = new ArrayList<>();
    for (Owing one : owing) {
      int number = versions.size() + 1;
      versions.add(version(number, one.from(), number < owing.size() ? said(one) : null));
    }
    return versions;
  }

  private static Map<String, Object> said(Owing owing) {
    return Map.of(
        "responsiblePartners", owing.partners(), "dueDays", owing.dueDays(), "status", "OPEN");
  }

  private static Map<String, Object> version(int number, LocalDate from, Map<String, ?> content) {
    Map<String, Object> version = new HashMap<>();
    version.put("number", number);
    version.put("appliesFrom", from.toString());
    version.put("content", content);
    return version;
  }

  /** The places of which one will do, for each figure that is owed. */
  private List<List<String>> cells(Agreed one, LocalDate end) {
    boolean part = end.isBefore(enlarged);
    if (one.byIris()) {
      return part
          ? List.of(List.of(IRIS.get(0)))
          : List.of(List.of(IRIS.get(0)), List.of(IRIS.get(1)));
    }
    return List.of(part ? List.of(IRIS.get(0)) : List.of("41018", IRIS.get(0)));
  }

  /** Every period of these years, reported or not, corrected or not, soon or late. */
  private List<Sent> sent(List<Agreed> agreed) {
    List<Sent> sent = new ArrayList<>();
    for (Agreed one : agreed) {
      for (LocalDate start : starts(one)) {
        LocalDate end = start.plusMonths(one.months()).minusDays(1);
        for (String partner : one.owing(end).partners()) {
          for (String place : cells(one, end).stream().flatMap(List::stream).toList()) {
            LocalDate on = Frequency.QUARTER.periodContaining(end).end().plusDays(1);
            while (random.nextInt(3) > 0 && on.isBefore(LocalDate.parse("2022-06-01"))) {
              String status = "AAAPQO".charAt(random.nextInt(6)) + "";
              sent.add(new Sent(on, partner, one.code(), start, end, place, status));
              on = on.plusMonths(3);
            }
          }
        }
      }
    }
    return sent;
  }

  private static List<LocalDate> starts(Agreed one) {
    List<LocalDate> starts = new ArrayList<>();
    for (LocalDate month = LocalDate.parse("2017-09-01");
        !month.plusMonths(one.months()).minusDays(1).isAfter(LAST);
        month = month.plusMonths(1)) {
      boolean begins =
          one.frequency() == Frequency.SCHOOL_YEAR
              ? month.getMonthValue() == 9
              : (month.getMonthValue() - 1) % one.months() == 0;
      if (begins) {
        starts.add(month);
      }
    }
    return starts;
  }

  private void send(AConvention convention, List<Sent> sent) {
    Map<LocalDate, Map<String, StringBuilder>> files = new TreeMap<>();
    int value = 0;
    for (Sent one : sent) {
      value++;
      files
          .computeIfAbsent(one.on(), any -> new TreeMap<>())
          .computeIfAbsent(
              one.partner(), any -> new StringBuilder("indicator;period;territory;value;status\n"))
          .append(one.code() + ";" + one.start() + "/" + one.end() + ";" + one.place() + ";")
          .append("QO".contains(one.status()) ? "" : value)
          .append(";" + one.status() + "\n");
    }
    files.forEach(
        (day, ofDay) -> {
          clock.set(day + "T08:00:00Z");
          ofDay.forEach(
              (partner, file) ->
                  As.once(As.partner(partner))
                      .header("Content-Type", "text/csv")
                      .body(file.toString())
                      .post(convention.at("imports"))
                      .then()
                      .statusCode(200));
        });
  }

  /** By partner and as a whole: expected, received, on time, late. */
  private Map<String, long[]> countedOneByOne(
      List<Agreed> agreed, List<Sent> sent, LocalDate asOf) {
    Map<String, long[]> counted = new HashMap<>();
    counted.put("TOTAL", new long[4]);
    LocalDate endedBy = asOf.isAfter(LAST) ? LAST : asOf;
    for (Agreed one : agreed) {
      boolean applies = one.appliesFrom() == null || !one.appliesFrom().isAfter(endedBy);
      LocalDate from = one.appliesFrom() == null ? FIRST : one.appliesFrom();
      for (LocalDate start : starts(one)) {
        LocalDate end = start.plusMonths(one.months()).minusDays(1);
        if (!applies || end.isBefore(from) || end.isAfter(endedBy)) {
          continue;
        }
        for (String partner : one.owing(end).partners()) {
          for (List<String> places : cells(one, end)) {
            LocalDate came = null;
            for (String place : places) {
              LocalDate there = firstReport(sent, one.code(), partner, start, place);
              came = came == null || there != null && there.isBefore(came) ? there : came;
            }
            LocalDate due = end.plusDays(one.owing(end).dueDays());
            long[] found = {
              1,
              came == null ? 0 : 1,
              came != null && !came.isAfter(due) ? 1 : 0,
              came == null && asOf.isAfter(due) ? 1 : 0
            };
            for (String group : List.of("TOTAL", partner)) {
              long[] sums = counted.computeIfAbsent(group, any -> new long[4]);
              for (int i = 0; i < 4; i++) {
                sums[i] += found[i];
              }
            }
          }
        }
      }
    }
    return counted;
  }

  /** Null where nothing was sent, or in the end it was said to be missing. */
  private static LocalDate firstReport(
      List<Sent> sent, String code, String partner, LocalDate start, String place) {
    LocalDate first = null;
    String last = "O";
    for (Sent one : sent) {
      boolean same =
          one.code().equals(code)
              && one.partner().equals(partner)
              && one.start().equals(start)
              && one.place().equals(place);
      if (same) {
        last = one.status();
        first = first == null && !last.equals("O") ? one.on() : first;
      }
    }
    return last.equals("O") ? null : first;
  }

  /** Half up, in whole numbers. */
  private static String percent(long part, long whole) {
    long hundredths = (20_000 * part + whole) / (2 * whole);
    return "%d.%02d".formatted(hundredths / 100, hundredths % 100);
  }

  private void agreesWithScoring(AConvention convention, LocalDate asOf) {
    Viewpoint seen = viewpoints.at(new Key(convention.id(), null), null);
    Framework framework = seen.framework().on(asOf);
    AgreedRules rules = new AgreedRules(framework);
    Map<String, List<Cell>> cells = new HashMap<>();
    measurements.forEach(
        framework.indicators().keySet(),
        convention.id(),
        seen.knownAt().revision(),
        asOf,
        cell ->
            cells
                .computeIfAbsent(cell.indicator(), any -> new ArrayList<>())
                .add(new AgreedCells().of(cell)));
    Set<String> owed = new TreeSet<>();
    Set<String> missing = new TreeSet<>();
    for (Indicator indicator : framework.indicators().values()) {
      if (indicator.appliesFrom() != null && indicator.appliesFrom().isAfter(asOf)) {
        continue;
      }
      IndicatorSeries series =
          new IndicatorSeries(
              rules.of(indicator), rules.scope(), cells.getOrDefault(indicator.code(), List.of()));
      for (Period period : indicator.frequency().periodsTouching(new Period(FIRST, asOf))) {
        if (!period.end().isAfter(asOf)) {
          series.expected(period).forEach(one -> owed.add(name(indicator.code(), one)));
          series.missing(period).forEach(one -> missing.add(name(indicator.code(), one)));
        }
      }
    }
    Set<String> here = new HashSet<>();
    Set<String> notReceived = new HashSet<>();
    for (ExpectedReport report : expectations.of(seen, asOf, null).reports()) {
      OwedReport one = report.owed();
      String name =
          name(
              one.indicator().code(),
              new ExpectedCell(
                  one.period(),
                  one.partner(),
                  one.territory() == null ? null : AgreedRules.place(one.territory())));
      here.add(name);
      if (!report.state().isReceived()) {
        notReceived.add(name);
      }
    }
    assertEquals(owed, new TreeSet<>(here));
    assertEquals(missing, new TreeSet<>(notReceived));
  }

  private static String name(String indicator, ExpectedCell cell) {
    return indicator + " " + cell.period() + " " + cell.partner() + " " + cell.place();
  }
}
