package fr.ctg.evaluations.importing;

import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.paging.RowListing;
import fr.ctg.kit.paging.RowListing.Slice;
import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The warnings of the imports that were done or refused. */
@ApplicationScoped
class StoredWarnings {

  private static final RowListing<NumberedWarning> LISTING =
      new RowListing<NumberedWarning>("w.import_id", NumberedWarning::importId)
          .sortedBy("number", "w.number", NumberedWarning::number, Long::valueOf);

  private record NumberedWarning(UUID importId, long number, Warning warning) {}

  private final Sql sql;

  StoredWarnings(Sql sql) {
    this.sql = sql;
  }

  void add(Warnings warnings) {
    if (warnings.entries() > 0) {
      sql.copyIn(
          """
          copy import_warning
            (import_id, number, line, pointer, column_name, kind, value, arguments) from stdin
          """,
          warnings::copyTo);
      if (warnings.forgotten().length > 0) {
        sql.update(
            "delete from import_warning where import_id = ? and number = any(?)",
            warnings.importId(),
            warnings.forgotten());
      }
    }
  }

  List<Warning> first(UUID importId) {
    return sql.list(
        "select * from import_warning where import_id = ? order by number limit ?",
        row -> warning(row).warning(),
        importId,
        Warnings.IN_THE_REPORT);
  }

  Page<Warning> page(UUID importId, PageRequest request) {
    return LISTING
        .page(
            request,
            importId,
            slice -> read(importId, slice),
            () ->
                sql.first(
                        "select count(*) as total from import_warning where import_id = ?",
                        row -> row.getLong("total"),
                        importId)
                    .orElseThrow())
        .map(NumberedWarning::warning);
  }

  void forEach(UUID importId, Consumer<Warning> each) {
    sql.forEach(
        "select * from import_warning where import_id = ? order by number",
        row -> each.accept(warning(row).warning()),
        importId);
  }

  private List<NumberedWarning> read(UUID importId, Slice slice) {
    List<Object> parameters = new ArrayList<>();
    parameters.add(importId);
    parameters.addAll(slice.parameters());
    parameters.add(slice.rows());
    return sql.list(
        "select w.* from import_warning w where w.import_id = ? and %s order by %s limit ?"
            .formatted(slice.condition(), slice.order()),
        StoredWarnings::warning,
        parameters.toArray());
  }

  private static NumberedWarning warning(ResultSet row) throws SQLException {
    String arguments = row.getString("arguments");
    return new NumberedWarning(
        row.getObject("import_id", UUID.class),
        row.getLong("number"),
        new Warning(
            row.getObject("line", Long.class),
            row.getString("pointer"),
            row.getString("column_name"),
            WarningKind.valueOf(row.getString("kind")),
            row.getString("value"),
            arguments.isEmpty()
                ? List.of()
                : List.of(arguments.split(StoredImports.SEPARATOR, -1))));
  }
}
