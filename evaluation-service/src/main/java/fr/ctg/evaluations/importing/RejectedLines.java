package fr.ctg.evaluations.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.ctg.kit.sql.Sql;
import fr.ctg.kit.text.Storable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;

/** The lines that were not taken, as they were sent, for whoever corrects them. */
@ApplicationScoped
class RejectedLines {

  private static final String ADD =
      "copy import_rejected_line (import_id, number, content) from stdin";

  // Of a line with several faults there are as many rows, one after the other.
  private static final String READ =
      """
      select l.number, l.content, r.line, r.pointer, r.column_name, r.kind, r.value, r.arguments
      from import_rejected_line l
      left join import_rejection r on r.import_id = l.import_id and r.line = l.number
      where l.import_id = ? order by l.number, r.number
      """;

  private final Sql sql;
  private final ObjectMapper json;

  RejectedLines(Sql sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
  }

  void add(ImportTask task) {
    BitSet wanted = task.rejections().linesToKeep();
    if (!wanted.isEmpty()) {
      sql.copyIn(ADD, copy -> copy(task, wanted, copy));
    }
  }

  /**
   * Each line once, in the order of the file; first the header of a table, or what holds for all
   * objects.
   */
  void forEach(UUID importId, Gathering.Each each) {
    Gathering gathering = new Gathering(each);
    sql.forEach(
        READ,
        row ->
            gathering.take(
                row.getLong("number"),
                row.getString("content"),
                row.getString("kind") == null ? null : StoredImports.read(row)),
        importId);
    gathering.end();
  }

  List<String> cells(String content) {
    try {
      return json.readValue(content, new TypeReference<List<String>>() {});
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void copy(ImportTask task, BitSet wanted, OutputStream copy) throws IOException {
    CopyLine line = new CopyLine();
    boolean mapped = task.order().mapping() != null;
    PeopleInLines people =
        new PeopleInLines(
            mapped ? OwnColumns::scrutinyBesideMapping : OwnColumns::scrutinyOf, this::cells);
    task.source()
        .lines(
            wanted,
            (number, content) -> {
              if (Storable.holdsFor(content) && !people.areIn(number, content)) {
                line.text(task.id().toString()).number(number).text(content).endTo(copy);
              }
            });
  }
}
