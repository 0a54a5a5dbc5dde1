package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.mapping.Mapping;
import fr.ctg.evaluations.mapping.ValueColumn;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a mapping says of the columns that a file really has. */
final class MappedColumns {

  private final MappedMeasurement line;
  private final List<MappedMeasurement> measurements = new ArrayList<>();
  private final BitSet read = new BitSet();
  private final BitSet known = new BitSet();

  /**
   * @throws Malformed if a column is missing, all of them at once, or is meant twice
   */
  MappedColumns(Mapping mapping, HeaderLine header) {
    MappedCell nowhere = MappedCell.constant(null);
    this.line =
        new MappedMeasurement(
            nowhere,
            MappedCell.of(mapping.period(), header),
            MappedCell.of(mapping.territory(), header),
            MappedCell.of(mapping.breakdown(), header),
            MappedCell.of(mapping.status(), header),
            MappedCell.of(mapping.comment(), header),
            nowhere,
            nowhere,
            nowhere);
    for (List<ValueColumn> columns : byMeasurement(mapping.values())) {
      measurements.add(MappedMeasurement.of(columns, line, header));
    }
    header.refuseIfMissing();
    refuseIfMeantTwice(header);
    know(mapping, header);
  }

  /** Where a line says what it is about, whatever its figures. */
  MappedMeasurement line() {
    return line;
  }

  List<MappedMeasurement> measurements() {
    return measurements;
  }

  boolean isRead(int column) {
    return read.get(column);
  }

  /** Whether the column is read, or left aside on purpose. */
  boolean isKnown(int column) {
    return known.get(column);
  }

  private void know(Mapping mapping, HeaderLine header) {
    line.cells().filter(MappedCell::isColumn).forEach(cell -> read.set(cell.column()));
    measurements.stream()
        .flatMap(MappedMeasurement::cells)
        .filter(MappedCell::isColumn)
        .forEach(cell -> read.set(cell.column()));
    known.or(read);
    for (String aside : mapping.ignoredColumns()) {
      int column = header.find(aside);
      if (column >= 0) {
        known.set(column);
      }
    }
  }

  /** One column by its header and by its letter is still one. */
  private void refuseIfMeantTwice(HeaderLine header) {
    Set<Integer> seen = new HashSet<>();
    List<Fault> faults = new ArrayList<>();
    for (MappedMeasurement measurement : measurements) {
      if (!seen.add(measurement.column())) {
        faults.add(
            Fault.at(
                "",
                "repeated-column",
                Text.of(
                    "Le modèle de lecture désigne deux fois la colonne « %s », par son nom et par sa"
                        + " lettre ; corrigez-le.",
                    "The mapping names column \"%s\" twice, by its name and by its letter; correct"
                        + " it.",
                    header.name(measurement.column()))));
      }
    }
    if (!faults.isEmpty()) {
      throw new Malformed(faults);
    }
  }

  private static List<List<ValueColumn>> byMeasurement(List<ValueColumn> values) {
    List<List<ValueColumn>> groups = new ArrayList<>();
    for (ValueColumn value : values) {
      groups.stream()
          .filter(group -> group.get(0).isAboutTheSameAs(value))
          .findFirst()
          .orElseGet(
              () -> {
                List<ValueColumn> group = new ArrayList<>();
                groups.add(group);
                return group;
              })
          .add(value);
    }
    return groups;
  }
}
