package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Revision;
import fr.ctg.evaluations.framework.RevisionKind;
import fr.ctg.evaluations.framework.Revisions;
import fr.ctg.evaluations.measurement.MeasurementCell;
import fr.ctg.evaluations.measurement.NewContent;
import fr.ctg.evaluations.measurement.NewRow;
import fr.ctg.evaluations.measurement.RecordingTogether;
import fr.ctg.evaluations.measurement.SingleRecording;
import fr.ctg.kit.memory.LastUsed;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.sql.Pipeline;
import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Measurements that come alone, held to what files of them are held to. */
@ApplicationScoped
class SingleWrites implements SingleRecording {

  private record Version(UUID convention, long version, LocalDate today) {}

  private static final int AGREED_AT_MOST = 64;

  private final Sql sql;
  private final Revisions revisions;
  private final ReviewGuard guard;
  private final Caller caller;
  private final Clock clock;

  // The same for many that come one after the other, and dear to make for one.
  private final LastUsed<Version, Agreed> agreed = new LastUsed<>(AGREED_AT_MOST);

  SingleWrites(Sql sql, Revisions revisions, ReviewGuard guard, Caller caller, Clock clock) {
    this.sql = sql;
    this.revisions = revisions;
    this.guard = guard;
    this.caller = caller;
    this.clock = clock;
  }

  @Override
  public NewContent check(Framework framework, String partner, InputStream json) {
    return new SingleCheck(agreed(framework), partner).of(json, null);
  }

  @Override
  public NewContent check(Framework framework, MeasurementCell known, InputStream json) {
    return new SingleCheck(agreed(framework), known.partner()).of(json, known);
  }

  @Override
  public RecordingTogether together(UUID convention, List<NewRow> rows) {
    return new CreationsTogether(convention, rows, guard.asked(convention));
  }

  @Override
  public boolean change(UUID convention, MeasurementCell known, NewContent content) {
    boolean same = saysTheSame(convention, new NewRow(known.partner(), content));
    if (!same) {
      write(convention, known, content);
    }
    return !same;
  }

  @Override
  public void withdraw(UUID convention, MeasurementCell known, String reason) {
    NewContent nothing =
        new NewContent(
            known.indicator(),
            known.period(),
            known.territory(),
            known.breakdown(),
            null,
            null,
            null,
            null,
            null,
            reason);
    write(convention, known, nothing);
  }

  private Agreed agreed(Framework framework) {
    LocalDate today = LocalDate.now(clock);
    return agreed.get(
        new Version(framework.convention().id(), framework.version(), today),
        version -> Agreed.of(framework, today));
  }

  private void write(UUID convention, MeasurementCell known, NewContent content) {
    guard.check(convention, new NewRow(known.partner(), content), known.id());
    RowsToWrite writes = new RowsToWrite(convention);
    writes.change(known.id(), next(convention, known.id()), content);
    Pipeline pipeline = new Pipeline();
    writes.write(pipeline);
    sql.run(pipeline);
  }

  private boolean saysTheSame(UUID convention, NewRow row) {
    PresentRows present = new PresentRows(convention, List.of(row));
    Pipeline pipeline = new Pipeline();
    present.ask(pipeline);
    sql.run(pipeline);
    return present.of(row).map(PresentRows.Present::same).orElse(false);
  }

  private Revision next(UUID convention, UUID id) {
    return revisions.next(convention, RevisionKind.MEASUREMENT, id.toString(), caller.name());
  }
}
