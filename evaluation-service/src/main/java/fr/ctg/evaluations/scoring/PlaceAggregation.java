package fr.ctg.evaluations.scoring;

import fr.ctg.evaluations.scoring.Partitions.Partition;
import fr.ctg.kit.period.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the cells of one period say about a place and a breakdown. A reported figure is used as it
 * is. Otherwise one complete partition of it at that place is summed; otherwise its parts of one
 * kind of territory are put together by the indicator's rule, which is applied once, to all the
 * contributions found: that is what keeps an average unweighted over the cells.
 */
final class PlaceAggregation {

  private final MeasureRules rules;
  private final TerritoryKind declaredKind;
  private final Territories territories;
  private final FigureArithmetic arithmetic;
  private final Period period;
  private final Partitions partitions;
  private final Map<Place, Map<Breakdown, List<Cell>>> answers = new HashMap<>();

  PlaceAggregation(
      IndicatorRules rules,
      Territories territories,
      Partitions partitions,
      Period period,
      List<Cell> cells) {
    this.rules = rules.measure();
    this.declaredKind = rules.reporting().byTerritory();
    this.territories = territories;
    this.arithmetic = new FigureArithmetic(rules.measure());
    this.period = period;
    this.partitions = partitions;
    for (Cell cell : cells) {
      if (cell.isAnswer()) {
        answers
            .computeIfAbsent(cell.place(), any -> new HashMap<>())
            .computeIfAbsent(cell.breakdown(), any -> new ArrayList<>())
            .add(cell);
      }
    }
  }

  /** The figure of the convention's whole perimeter. */
  Figure ofPerimeter(Breakdown breakdown) {
    List<Place> perimeter = territories.perimeter();
    return asOne(
        perimeter.size() == 1
            ? contributions(perimeter.get(0), breakdown)
            : acrossPlaces(contributionsOf(perimeter, breakdown)));
  }

  Figure of(Place place, Breakdown breakdown) {
    return asOne(contributions(place, breakdown));
  }

  private Figure asOne(List<Figure> contributions) {
    if (contributions.isEmpty()) {
      return Figure.none(period, answers.isEmpty() ? Reason.NO_DATA : Reason.INCOMPLETE);
    }
    return combined(contributions);
  }

  private List<Figure> contributions(Place place, Breakdown breakdown) {
    List<Figure> here = atPlace(place, breakdown);
    if (isApplicable(here)) {
      return here;
    }
    // A whole that cannot exist is no value of its own, which alone would win over its parts.
    List<Figure> below = below(place, breakdown);
    return isApplicable(below) || here.isEmpty() ? below : here;
  }

  private List<Figure> contributionsOf(List<Place> places, Breakdown breakdown) {
    return places.stream().flatMap(place -> contributions(place, breakdown).stream()).toList();
  }

  /** The figures reported for the place itself: for this breakdown, or for a partition of it. */
  private List<Figure> atPlace(Place place, Breakdown breakdown) {
    Map<Breakdown, List<Cell>> here = answers.getOrDefault(place, Map.of());
    List<Cell> own = here.getOrDefault(breakdown, List.of());
    List<Cell> applicable = own.stream().filter(cell -> !cell.isNotApplicable()).toList();
    if (!applicable.isEmpty()) {
      return ofPartners(applicable);
    }
    List<Figure> none = own.stream().map(arithmetic::of).toList();
    for (Partition partition : partitions.of(breakdown)) {
      if (isUsed(partition.dimension(), here)) {
        Optional<Figure> total = totalOver(partition, place);
        if (total.isPresent() && total.get().isApplicable()) {
          return List.of(total.get());
        }
        if (total.isPresent() && none.isEmpty()) {
          none = List.of(total.get());
        }
      }
    }
    return none;
  }

  private List<Figure> ofPartners(List<Cell> sameCell) {
    if (sameCell.size() == 1) {
      return List.of(arithmetic.of(sameCell.get(0)));
    }
    refuseRepeatedPartner(sameCell);
    List<Figure> figures = sameCell.stream().map(arithmetic::of).toList();
    if (rules.overTerritories() == TerritoryAggregation.NONE) {
      return List.of(Figure.none(period, Reason.CONFLICT, worst(figures), sameCell));
    }
    return figures;
  }

  /** The sum of all the declared categories, and of the unknown one when it is there. */
  private Optional<Figure> totalOver(Partition partition, Place place) {
    List<Figure> parts = new ArrayList<>();
    for (Breakdown category : partition.categories()) {
      List<Figure> part = atPlace(place, category);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(combined(part));
    }
    List<Figure> unknown = atPlace(place, partition.unknown());
    if (!unknown.isEmpty()) {
      parts.add(combined(unknown));
    }
    return Optional.of(arithmetic.total(period, parts));
  }

  private List<Figure> below(Place place, Breakdown breakdown) {
    return territories.childrenOf(place).entrySet().stream()
        .map(kind -> cut(kind.getKey(), kind.getValue(), breakdown))
        .filter(cut -> !cut.figures().isEmpty())
        .min(
            Comparator.comparing((Cut cut) -> !isApplicable(cut.figures()))
                .thenComparing(cut -> cut.kind() != declaredKind)
                .thenComparing(cut -> !cut.complete())
                .thenComparing(Cut::kind))
        .map(cut -> acrossPlaces(cut.figures()))
        .orElse(List.of());
  }

  private Cut cut(TerritoryKind kind, List<Place> places, Breakdown breakdown) {
    List<List<Figure>> byPlace =
        places.stream().map(place -> contributions(place, breakdown)).toList();
    return new Cut(
        kind,
        byPlace.stream().noneMatch(List::isEmpty),
        byPlace.stream().flatMap(List::stream).toList());
  }

  /** Going from parts to a whole is an aggregation even when one part only has answered. */
  private List<Figure> acrossPlaces(List<Figure> all) {
    if (!isApplicable(all)) {
      return all;
    }
    List<Figure> figures = Figure.applicable(all);
    Optional<Reason> refusal =
        rules
            .overTerritories()
            .operation()
            .map(operation -> arithmetic.refusal(operation, figures))
            .orElse(Optional.of(Reason.NON_ADDITIVE));
    return refusal
        .map(reason -> List.of(Figure.none(period, reason, worst(figures), cellsOf(figures))))
        .orElse(figures);
  }

  private Figure combined(List<Figure> all) {
    List<Figure> figures = Figure.applicable(all);
    if (!isApplicable(figures)) {
      return Figure.none(period, Reason.NOT_APPLICABLE, worst(figures), cellsOf(figures));
    }
    return figures.size() == 1
        ? figures.get(0)
        // Several figures without a rule to combine them were refused where they were found.
        : arithmetic.combine(rules.overTerritories().operation().orElseThrow(), period, figures);
  }

  private void refuseRepeatedPartner(List<Cell> sameCell) {
    Set<String> partners = new HashSet<>();
    for (Cell cell : sameCell) {
      if (!partners.add(cell.partner())) {
        throw new IllegalArgumentException(
            "A cell has one revision at a time; %s gave two for %s, %s, %s"
                .formatted(cell.partner(), period, cell.place(), cell.breakdown()));
      }
    }
  }

  private static boolean isApplicable(List<Figure> figures) {
    return figures.stream().anyMatch(Figure::isApplicable);
  }

  private static boolean isUsed(String dimension, Map<Breakdown, List<Cell>> here) {
    for (Breakdown breakdown : here.keySet()) {
      if (breakdown.dimensions().contains(dimension)) {
        return true;
      }
    }
    return false;
  }

  private static ObservationStatus worst(List<Figure> figures) {
    return figures.stream().map(Figure::status).reduce(ObservationStatus::worst).orElse(null);
  }

  private static List<Cell> cellsOf(List<Figure> figures) {
    return figures.stream().flatMap(figure -> figure.cells().stream()).toList();
  }

  /** One way of cutting a territory up, with what was reported of its parts. */
  private record Cut(TerritoryKind kind, boolean complete, List<Figure> figures) {}
}
