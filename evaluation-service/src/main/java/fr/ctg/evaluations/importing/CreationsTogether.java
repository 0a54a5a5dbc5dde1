package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.Revision;
import fr.ctg.evaluations.measurement.NewRow;
import fr.ctg.evaluations.measurement.RecordingTogether;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.sql.Pipeline;
import fr.ctg.kit.text.Text;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** New measurements that come one by one, recorded together. */
final class CreationsTogether implements RecordingTogether {

  private final List<NewRow> rows;
  private final PresentRows present;
  private final ReviewGuard.Asked reviews;
  private final RowsToWrite writes;
  private Map<NewRow, StateConflict> underReview;

  CreationsTogether(UUID convention, List<NewRow> rows, ReviewGuard.Asked reviews) {
    this.rows = rows;
    this.present = new PresentRows(convention, rows);
    this.reviews = reviews;
    this.writes = new RowsToWrite(convention);
  }

  @Override
  public void ask(Pipeline pipeline) {
    present.ask(pipeline);
    reviews.ask(pipeline);
  }

  @Override
  public Recorded judge(NewRow row) {
    PresentRows.Present there = present.of(row).orElse(null);
    if (there != null && !there.withdrawn()) {
      if (!there.same()) {
        throw thereAlready(there.id());
      }
      return new Recorded(there.id(), false);
    }
    StateConflict refusal = underReview().get(row);
    if (refusal != null) {
      throw refusal;
    }
    return new Recorded(there == null ? Ids.next() : there.id(), true);
  }

  private Map<NewRow, StateConflict> underReview() {
    if (underReview == null) {
      underReview =
          reviews.refusals(rows, row -> present.of(row).map(PresentRows.Present::id).orElse(null));
    }
    return underReview;
  }

  @Override
  public void take(NewRow row, UUID id, Revision revision) {
    if (present.of(row).isPresent()) {
      writes.change(id, revision, row.content());
    } else {
      writes.add(id, revision, row);
    }
  }

  @Override
  public void write(Pipeline pipeline) {
    writes.write(pipeline);
  }

  private static StateConflict thereAlready(UUID id) {
    return new StateConflict(
        "measurement-exists",
        Text.of(
            "Cette mesure existe déjà avec un autre contenu (%s) ; corrigez-la par PUT, avec son"
                + " ETag.",
            "This measurement is there already with another content (%s); correct it by PUT, with"
                + " its ETag.",
            id),
        List.of("PUT", "DELETE"));
  }
}
