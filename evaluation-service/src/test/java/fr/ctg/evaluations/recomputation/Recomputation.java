package fr.ctg.evaluations.recomputation;

import fr.ctg.evaluations.recomputation.Agreed.Objective;
import fr.ctg.evaluations.recomputation.Agreed.Standing;
import fr.ctg.evaluations.recomputation.Answers.Group;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Evaluates a convention for a day, with what was known at a revision. */
public final class Recomputation {

  private static final Fraction HALF = Fraction.of("0.5");

  private record Part(
      boolean outside, Fraction weight, Fraction bounded, Fraction coverage, Fraction share) {}

  private final Agreed agreed;
  private final Map<String, List<Told.Figure>> figures;
  private final LocalDate asOf;
  private final Map<String, Group> axes = new LinkedHashMap<>();
  private final Map<String, Group> objectives = new LinkedHashMap<>();
  private final Map<String, Answers.Line> indicators = new LinkedHashMap<>();

  private Recomputation(Told told, LocalDate asOf, int knownAt) {
    this.agreed = told.agreed(knownAt);
    this.figures =
        told.figures(knownAt).stream()
            .collect(Collectors.groupingBy(figure -> figure.cell().indicator()));
    this.asOf = asOf.isAfter(agreed.lastDay()) ? agreed.lastDay() : asOf;
  }

  public static Answers of(Told told, LocalDate asOf, int knownAt) {
    return new Recomputation(told, asOf, knownAt).answers();
  }

  private Answers answers() {
    for (Agreed.Indicator indicator : agreed.indicators()) {
      if (indicator.appliesFrom() == null || !indicator.appliesFrom().isAfter(asOf)) {
        indicators.put(
            indicator.code(),
            new Progress(agreed, indicator, figures.getOrDefault(indicator.code(), List.of()), asOf)
                .answer());
      }
    }
    List<Part> parts = new ArrayList<>();
    for (Agreed.Axis axis : agreed.axes()) {
      List<Part> below = new ArrayList<>();
      axis.objectives().forEach(objective -> add(objective, below));
      Group group = group(below);
      axes.put(axis.code(), group);
      parts.add(part(axis.weight(), group, false));
    }
    return new Answers(group(parts), axes, objectives, indicators);
  }

  /** Evaluates an objective; outside are closed ones, and those of which all is outside. */
  private void add(Objective objective, List<Part> siblings) {
    List<Part> below = new ArrayList<>();
    for (Agreed.Indicator indicator : objective.indicators()) {
      Answers.Line line = indicators.get(indicator.code());
      if (line != null) {
        boolean has = line.global().bounded() != null;
        below.add(
            new Part(
                line.outside(),
                standing(indicator.standings()).weight(),
                line.global().bounded(),
                has ? Fraction.ONE : Fraction.ZERO,
                line.share()));
      }
    }
    objective.operational().forEach(one -> add(one, below));
    Group group = group(below);
    objectives.put(objective.code(), group);
    Standing standing = standing(objective.standings());
    siblings.add(part(standing.weight(), group, standing.closed()));
  }

  private Standing standing(List<Standing> standings) {
    return Progress.inForce(standings, Standing::appliesFrom, asOf);
  }

  private static Part part(Fraction weight, Group group, boolean closed) {
    return new Part(
        closed || "NOT_SCORED".equals(group.reason()),
        weight,
        group.achievement(),
        group.coverage(),
        group.share());
  }

  /** The mean of what is scored, weights renormalised, unless it covers less than half. */
  private Group group(List<Part> children) {
    List<Part> parts = children.stream().filter(part -> !part.outside()).toList();
    if (parts.isEmpty() && !children.isEmpty()) {
      return new Group(null, Fraction.ZERO, null, null, "NO_DATA", "NOT_SCORED");
    }
    long weighted = parts.stream().filter(part -> part.weight() != null).count();
    if (weighted > 0 && weighted < parts.size()) {
      return new Group(null, Fraction.ZERO, null, null, "NO_DATA", "WEIGHTS_INCOMPLETE");
    }
    Fraction all = sum(parts);
    if (all.sign() == 0) {
      return new Group(null, Fraction.ZERO, null, null, "NO_DATA", "INSUFFICIENT_DATA");
    }
    Fraction covered = Fraction.ZERO;
    for (Part part : parts) {
      covered = covered.plus(weight(part).times(part.coverage()));
    }
    Fraction coverage = covered.over(all);
    List<Part> scored = parts.stream().filter(part -> part.bounded() != null).toList();
    if (coverage.compareTo(HALF) < 0 || scored.isEmpty()) {
      return new Group(null, coverage, null, null, "NO_DATA", "INSUFFICIENT_DATA");
    }
    Fraction bounded = Fraction.ZERO;
    Fraction share = Fraction.ZERO;
    for (Part part : scored) {
      bounded = bounded.plus(weight(part).times(part.bounded()));
      share = share.plus(weight(part).times(part.share()));
    }
    bounded = bounded.over(sum(scored));
    share = share.over(sum(scored));
    Fraction pace = Progress.pace(bounded, share);
    String status = Progress.status(agreed, bounded, bounded, share, pace);
    return new Group(bounded, coverage, share, pace, status, null);
  }

  private static Fraction sum(List<Part> parts) {
    return parts.stream().map(Recomputation::weight).reduce(Fraction.ZERO, Fraction::plus);
  }

  private static Fraction weight(Part part) {
    return part.weight() == null ? Fraction.ONE : part.weight();
  }
}
