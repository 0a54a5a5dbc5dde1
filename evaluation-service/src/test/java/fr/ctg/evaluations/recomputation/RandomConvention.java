package fr.ctg.evaluations.recomputation;

import fr.ctg.evaluations.recomputation.Agreed.Axis;
import fr.ctg.evaluations.recomputation.Agreed.Baseline;
import fr.ctg.evaluations.recomputation.Agreed.Cell;
import fr.ctg.evaluations.recomputation.Agreed.Covered;
import fr.ctg.evaluations.recomputation.Agreed.Dimension;
import fr.ctg.evaluations.recomputation.Agreed.Direction;
import fr.ctg.evaluations.recomputation.Agreed.Indicator;
import fr.ctg.evaluations.recomputation.Agreed.Measure;
import fr.ctg.evaluations.recomputation.Agreed.Nature;
import fr.ctg.evaluations.recomputation.Agreed.Objective;
import fr.ctg.evaluations.recomputation.Agreed.Point;
import fr.ctg.evaluations.recomputation.Agreed.Reset;
import fr.ctg.evaluations.recomputation.Agreed.Rule;
import fr.ctg.evaluations.recomputation.Agreed.Standing;
import fr.ctg.evaluations.recomputation.Agreed.Target;
import fr.ctg.evaluations.recomputation.Agreed.Territory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A small convention drawn from a seed, and what was told of it over time. */
public final class RandomConvention {

  private static final List<String> PARTNERS = List.of("ASSO-LAEP", "CAF-41", "VILLE-BLOIS");

  private static final List<Measure> SCORED =
      List.of(
          Measure.COUNT,
          Measure.AMOUNT,
          Measure.RATIO,
          Measure.MEAN,
          Measure.DISTINCT_COUNT,
          Measure.SCORE);

  private final Random random;
  private final LocalDate from;
  private final LocalDate to;
  private final LocalDate terminatedOn;
  private final List<String> perimeter = new ArrayList<>();
  private final List<Covered> perimeters = new ArrayList<>();
  private final List<Territory> territories = new ArrayList<>();
  private final Told told = new Told();
  private int codes;

  /** What a figure without a value says most often: each indicator has its own habit. */
  private String silence = "Q";

  private int silent;

  private RandomConvention(long seed) {
    random = new Random(seed);
    from =
        chance(10)
            ? LocalDate.of(2020, 2, 29)
            : LocalDate.of(2017, 1, 1).plusDays(random.nextInt(1200));
    to = from.plusDays(365 + random.nextInt(900));
    terminatedOn = chance(12) ? from.plusDays(200 + random.nextInt(600)) : null;
  }

  /** Everything that was told of the convention with this seed. */
  public static Told told(long seed) {
    RandomConvention convention = new RandomConvention(seed);
    convention.tell();
    return convention.told;
  }

  /** Days on which to look at it: its ends, a leap day, others. */
  public static LocalDate day(Agreed agreed, Random random) {
    LocalDate leap = LocalDate.of(2020, 2, 29);
    return switch (random.nextInt(8)) {
      case 0 ->
          random.nextInt(4) == 0
              ? agreed.effectiveFrom()
              : agreed.effectiveFrom().plusYears(1).minusDays(1);
      case 1, 2 -> agreed.effectiveTo();
      case 3 ->
          leap.isBefore(agreed.effectiveFrom()) || leap.isAfter(agreed.effectiveTo())
              ? agreed.effectiveTo()
              : leap;
      default -> {
        long days = ChronoUnit.DAYS.between(agreed.effectiveFrom(), agreed.effectiveTo());
        LocalDate day = agreed.effectiveFrom().plusDays(random.nextInt((int) days + 1));
        LocalDate monthEnd = day.withDayOfMonth(day.lengthOfMonth());
        yield random.nextBoolean() && !monthEnd.isAfter(agreed.effectiveTo()) ? monthEnd : day;
      }
    };
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private LocalDate someDay() {
    return from.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(from, to)));
  }

  private void tell() {
    drawTerritories();
    drawPerimeters();
    Agreed agreed = framework(axes());
    told.framework(agreed);
    List<Told.Figure> all = new ArrayList<>();
    for (Indicator indicator : agreed.indicators()) {
      all.addAll(figures(indicator));
    }
    int cut = all.isEmpty() ? 0 : random.nextInt(all.size());
    told.figures(all.subList(0, cut));
    if (chance(40)) {
      told.framework(framework(agreed.axes().stream().map(this::adapted).toList()));
    }
    told.figures(all.subList(cut, all.size()));
    told.figures(all.stream().filter(any -> chance(8)).map(this::corrected).toList());
    told.figures(all.stream().filter(any -> chance(3)).map(RandomConvention::withdrawn).toList());
    told.figures(all.stream().filter(any -> chance(3)).map(this::corrected).toList());
  }

  private Agreed framework(List<Axis> axes) {
    Fraction onTrack = chance(70) ? Fraction.of("0.90") : Fraction.of("0.75");
    return new Agreed(
        from,
        to,
        terminatedOn,
        onTrack,
        Fraction.of("0.60"),
        perimeters,
        List.copyOf(territories),
        axes);
  }

  private void drawTerritories() {
    switch (random.nextInt(4)) {
      case 0 -> commune("41018", null, true);
      case 1 -> {
        root("EPCI", "244100798");
        commune("41018", "244100798", true);
        commune("41047", "244100798", chance(50));
        commune("41091", "244100798", false);
      }
      case 2 -> {
        commune("41018", null, true);
        commune("41047", null, false);
      }
      default -> {
        root("COMMUNE", "41018");
        territories.add(new Territory("DISTRICT", "NORD", "41018"));
        territories.add(new Territory("DISTRICT", "SUD", "41018"));
        iris("410180101", "NORD");
        iris("410180102", "NORD");
        iris("410180103", "SUD");
        territories.add(new Territory("QPV", "QP041001", "41018"));
      }
    }
  }

  /** An amendment may enlarge what is covered, or reduce it. */
  private void drawPerimeters() {
    List<String> others =
        territories.stream()
            .filter(one -> !one.kind().equals("QPV"))
            .map(Territory::code)
            .filter(code -> !perimeter.equals(List.of(code)))
            .toList();
    if (!chance(30) || others.isEmpty()) {
      perimeters.add(new Covered(from, perimeter));
      return;
    }
    List<String> other = List.of(one(others));
    boolean grows = chance(50);
    perimeters.add(new Covered(from, grows ? other : perimeter));
    perimeters.add(new Covered(someDay(), grows ? perimeter : other));
  }

  private void root(String kind, String code) {
    perimeter.add(code);
    territories.add(new Territory(kind, code, null));
  }

  private void commune(String code, String parent, boolean cutUp) {
    if (parent == null) {
      root("COMMUNE", code);
    } else {
      territories.add(new Territory("COMMUNE", code, parent));
    }
    if (cutUp) {
      int number = 2 + random.nextInt(3);
      for (int i = 1; i <= number; i++) {
        iris(code + "010" + i, code);
      }
      // A neighbourhood overlaps with several IRIS.
      if (chance(60)) {
        territories.add(new Territory("QPV", "QP" + code + "1", code));
      }
      if (chance(30)) {
        territories.add(new Territory("QPV", "QP" + code + "2", code));
      }
    }
  }

  private void iris(String code, String parent) {
    territories.add(new Territory("IRIS", code, parent));
  }

  private List<Axis> axes() {
    List<Axis> axes = new ArrayList<>();
    boolean weighted = chance(50);
    int number = 1 + random.nextInt(3);
    for (int i = 0; i < number; i++) {
      List<Objective> objectives = new ArrayList<>();
      boolean weightedBelow = chance(50);
      int below = random.nextInt(3);
      for (int j = 0; j < below; j++) {
        objectives.add(objective(weightedBelow, true));
      }
      axes.add(new Axis("A" + ++codes, weight(weighted), objectives));
    }
    return axes;
  }

  private Objective objective(boolean weighted, boolean strategic) {
    boolean weightedBelow = chance(50);
    List<Indicator> indicators = new ArrayList<>();
    int number = random.nextInt(strategic ? 4 : 3);
    for (int i = 0; i < number; i++) {
      indicators.add(indicator(weightedBelow));
    }
    List<Objective> operational = new ArrayList<>();
    int below = strategic && chance(40) ? 1 + random.nextInt(2) : 0;
    for (int i = 0; i < below; i++) {
      operational.add(objective(weightedBelow, false));
    }
    return new Objective("O" + ++codes, standings(weighted), indicators, operational);
  }

  /** Now and then one is missing or too many, as no convention-service would let it. */
  private Fraction weight(boolean weighted) {
    boolean has = weighted != chance(2);
    return has ? Fraction.of(chance(4) ? 0 : 1 + random.nextInt(60)) : null;
  }

  private List<Standing> standings(boolean weighted) {
    List<Standing> standings = new ArrayList<>();
    standings.add(new Standing(from, weight(weighted), chance(2), partners()));
    if (chance(20)) {
      standings.add(new Standing(someDay(), weight(weighted), chance(60), partners()));
    }
    return standings;
  }

  /** One may also be handed over and over, and nothing else of it be changed. */
  private List<Standing> handedOver(List<Standing> standings) {
    List<Standing> all = new ArrayList<>(standings);
    while (chance(20)) {
      Standing last = all.get(all.size() - 1);
      long days = ChronoUnit.DAYS.between(last.appliesFrom(), to);
      LocalDate day = last.appliesFrom().plusDays(random.nextInt((int) days + 1));
      all.add(new Standing(day, last.weight(), last.closed(), partners()));
    }
    return all;
  }

  private List<String> partners() {
    return PARTNERS.stream().filter(any -> chance(30)).toList();
  }

  private Indicator indicator(boolean weighted) {
    Measure measure = chance(4) ? Measure.QUALITATIVE : one(SCORED);
    boolean words = measure == Measure.QUALITATIVE;
    boolean adds = !words && measure != Measure.DISTINCT_COUNT && measure != Measure.SCORE;
    List<Rule> rules =
        new ArrayList<>(List.of(Rule.AVERAGE, Rule.AVERAGE, Rule.MAX, Rule.MIN, Rule.NONE));
    if (adds) {
      rules.addAll(List.of(Rule.SUM, Rule.SUM, Rule.SUM, Rule.SUM));
    }
    Rule overTime = words ? Rule.NONE : chance(15) ? Rule.LAST : one(rules);
    boolean counts = measure == Measure.COUNT || measure == Measure.AMOUNT;
    boolean yearToDate = counts && overTime == Rule.SUM && chance(50);
    Span.Rhythm rhythm = one(List.of(Span.Rhythm.values()));
    Nature nature = chance(6) ? Nature.CONTEXT : one(List.of(Nature.OUTPUT, Nature.IMPACT));
    Direction direction = nature == Nature.CONTEXT ? null : one(List.of(Direction.values()));
    if (chance(60) && direction != null) {
      direction = chance(60) ? Direction.INCREASE : Direction.DECREASE;
    }
    LocalDate appliesFrom = chance(15) ? someDay() : null;
    List<Baseline> baselines = baselines(direction);
    return new Indicator(
        "I" + ++codes,
        measure,
        nature,
        direction,
        overTime,
        words ? Rule.NONE : one(rules),
        yearToDate,
        one(List.of(Reset.values())),
        rhythm,
        dimensions(),
        territoryKind(),
        measure == Measure.RATIO && chance(80) ? Fraction.HUNDRED : Fraction.ONE,
        random.nextInt(4),
        overTime == Rule.SUM && chance(35),
        appliesFrom,
        handedOver(standings(weighted)),
        baselines,
        targets(direction, baselines));
  }

  private String territoryKind() {
    return chance(75) ? null : one(territories).kind();
  }

  private List<Dimension> dimensions() {
    List<Dimension> dimensions = new ArrayList<>();
    if (chance(40)) {
      dimensions.add(new Dimension("SEX", true, List.of("F", "M")));
    }
    if (chance(25)) {
      dimensions.add(new Dimension("AGE_BAND", chance(60), List.of("0_2", "3_5")));
    }
    return dimensions;
  }

  private Fraction number() {
    return chance(70)
        ? Fraction.of(random.nextInt(120))
        : Fraction.of(BigDecimal.valueOf(random.nextInt(12000), 2));
  }

  private List<Baseline> baselines(Direction direction) {
    List<Baseline> baselines = new ArrayList<>();
    if (chance(direction == null ? 30 : 92)) {
      LocalDate on = from.minusDays(random.nextInt(400));
      baselines.add(new Baseline(chance(70) ? null : from, on, number()));
    }
    if (chance(20)) {
      LocalDate day = someDay();
      LocalDate on = chance(50) ? day.withDayOfMonth(1) : day.minusDays(random.nextInt(60));
      baselines.add(new Baseline(day, on, number()));
    }
    return baselines;
  }

  private List<Target> targets(Direction direction, List<Baseline> baselines) {
    List<Target> targets = new ArrayList<>();
    if (direction == null) {
      return targets;
    }
    if (chance(93)) {
      targets.add(target(direction, chance(70) ? null : from, baselines));
    }
    while (chance(25)) {
      targets.add(target(direction, someDay(), baselines));
    }
    return targets;
  }

  private Target target(Direction direction, LocalDate applies, List<Baseline> baselines) {
    if (direction == Direction.MAINTAIN || direction == Direction.RANGE) {
      Fraction low = chance(80) ? number() : null;
      Fraction high = low == null || chance(60) ? number() : null;
      if (low != null && high != null) {
        high = low.plus(high);
      }
      Fraction tolerance = chance(70) ? number() : null;
      return new Target(applies, List.of(), low, high, tolerance);
    }
    Map<LocalDate, Fraction> points = new TreeMap<>();
    int number = 1 + random.nextInt(3);
    for (int i = 0; i < number; i++) {
      points.put(someDay(), number());
    }
    boolean same = !baselines.isEmpty() && chance(4);
    points.put(to, same ? baselines.get(0).value() : number());
    List<Point> line = new ArrayList<>();
    points.forEach((on, value) -> line.add(new Point(on, value)));
    return new Target(applies, line, null, null, null);
  }

  private Axis adapted(Axis axis) {
    return new Axis(
        axis.code(), axis.weight(), axis.objectives().stream().map(this::adapted).toList());
  }

  private Objective adapted(Objective objective) {
    return new Objective(
        objective.code(),
        objective.standings(),
        objective.indicators().stream().map(this::adapted).toList(),
        objective.operational().stream().map(this::adapted).toList());
  }

  /** What a later decision makes of it: another target from a day on. */
  private Indicator adapted(Indicator old) {
    List<Target> targets = new ArrayList<>(old.targets());
    if (old.direction() != null && chance(50)) {
      targets.add(target(old.direction(), someDay(), old.baselines()));
    }
    return new Indicator(
        old.code(),
        old.measure(),
        old.nature(),
        old.direction(),
        old.overTime(),
        old.overTerritories(),
        old.yearToDate(),
        old.reset(),
        old.rhythm(),
        old.dimensions(),
        old.territoryKind(),
        old.factor(),
        old.decimals(),
        old.cumulated(),
        old.appliesFrom(),
        old.standings(),
        old.baselines(),
        targets);
  }

  private List<Told.Figure> figures(Indicator indicator) {
    Map<List<Object>, Told.Figure> figures = new LinkedHashMap<>();
    List<String> places = places(indicator);
    List<Map<String, String>> breakdowns = breakdowns(indicator);
    boolean everybody = chance(85);
    silence = one(List.of("M", "M", "Q", "O", "L"));
    silent = chance(70) ? 20 : 400;
    int gaps = chance(60) ? 2 : 20;
    Span period = indicator.rhythm().around(from.minusDays(random.nextInt(250)));
    while (!period.start().isAfter(to)) {
      List<String> responsible = indicator.partnersOn(period.end());
      List<String> partners = responsible.isEmpty() ? PARTNERS : responsible;
      for (String place : places.isEmpty() ? perimeterOn(period.end()) : places) {
        for (Map<String, String> breakdown : breakdowns) {
          for (String partner : everybody ? partners : List.of(one(partners))) {
            if (!chance(gaps)) {
              put(figures, figure(indicator, period, place, breakdown, partner));
            }
          }
        }
      }
      // Now and then somebody says something of anything.
      if (chance(10)) {
        Territory place = one(territories);
        put(figures, figure(indicator, period, place.code(), one(breakdowns), one(PARTNERS)));
      }
      period = indicator.rhythm().around(period.end().plusDays(1));
    }
    return new ArrayList<>(figures.values());
  }

  private static void put(Map<List<Object>, Told.Figure> figures, Told.Figure figure) {
    figures.put(List.of(figure.cell(), figure.partner()), figure);
  }

  /** None where it is told of all that is covered. */
  private List<String> places(Indicator indicator) {
    String kind = indicator.territoryKind();
    if (kind == null && chance(65)) {
      return List.of();
    }
    String cut = kind == null ? one(territories).kind() : kind;
    return territories.stream().filter(one -> one.kind().equals(cut)).map(Territory::code).toList();
  }

  private List<String> perimeterOn(LocalDate day) {
    return perimeters.stream()
        .filter(one -> !one.appliesFrom().isAfter(day))
        .reduce((one, later) -> later)
        .orElse(perimeters.get(0))
        .codes();
  }

  private List<Map<String, String>> breakdowns(Indicator indicator) {
    List<Map<String, String>> breakdowns = new ArrayList<>(List.of(Map.of()));
    if (indicator.dimensions().isEmpty() || chance(30)) {
      return breakdowns;
    }
    breakdowns.clear();
    List<Dimension> used =
        chance(70) ? List.of(one(indicator.dimensions())) : indicator.dimensions();
    breakdowns.add(Map.of());
    for (Dimension dimension : used) {
      List<Map<String, String>> finer = new ArrayList<>();
      List<String> categories = new ArrayList<>(dimension.categories());
      if (chance(30)) {
        categories.add("_U");
      }
      for (Map<String, String> breakdown : breakdowns) {
        for (String category : categories) {
          Map<String, String> one = new TreeMap<>(breakdown);
          one.put(dimension.code(), category);
          finer.add(one);
        }
      }
      breakdowns.clear();
      breakdowns.addAll(finer);
    }
    if (chance(20)) {
      breakdowns.add(Map.of());
    }
    return breakdowns;
  }

  private Told.Figure figure(
      Indicator indicator,
      Span period,
      String place,
      Map<String, String> breakdown,
      String partner) {
    Cell cell = new Cell(indicator.code(), period, place, breakdown);
    return drawn(cell, partner, indicator.measure().inParts(), chance(6));
  }

  private Told.Figure drawn(Cell cell, String partner, boolean parts, boolean rateAlone) {
    int draw = random.nextInt(1000);
    if (draw < silent) {
      String why = chance(80) ? silence : one(List.of("O", "L", "Q", "M"));
      return new Told.Figure(cell, partner, why, null, null, null);
    }
    String status = draw < 800 ? "A" : draw < 900 ? "P" : draw < 994 ? "E" : "B";
    if (parts && !rateAlone) {
      Fraction bottom = chance(4) ? Fraction.ZERO : number();
      return new Told.Figure(cell, partner, status, null, number(), bottom);
    }
    return new Told.Figure(cell, partner, status, number(), null, null);
  }

  private Told.Figure corrected(Told.Figure old) {
    return drawn(old.cell(), old.partner(), old.numerator() != null, old.value() != null);
  }

  private static Told.Figure withdrawn(Told.Figure old) {
    return new Told.Figure(old.cell(), old.partner(), "W", null, null, null);
  }
}
