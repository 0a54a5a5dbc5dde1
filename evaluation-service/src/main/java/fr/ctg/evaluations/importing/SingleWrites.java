package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Revision;
import fr.ctg.evaluations.framework.RevisionKind;
import fr.ctg.evaluations.framework.Revisions;
import fr.ctg.evaluations.measurement.MeasurementCell;
import fr.ctg.evaluations.measurement.NewContent;
import fr.ctg.evaluations.measurement.SingleRecording;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.sql.Sql;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Measurements that come alone, held to what files of them are held to. */
@ApplicationScoped
class SingleWrites implements SingleRecording {

  private static final String FIND =
      """
      select id, status, value, numerator, denominator, comment from measurement
      where convention_id = ? and indicator = ? and period_end = ? and period_start = ?
        and territory_code = ? and territory_kind = ? and territory_vintage = ? and breakdown = ?
        and partner = ?
      """;

  private static final String ADD =
      """
      insert into measurement (id, convention_id, revision, partner, indicator, period_start,
        period_end, territory_kind, territory_code, territory_vintage, breakdown, status, value,
        numerator, denominator, comment, reason)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String KEEP_OLD =
      """
      insert into measurement_history (convention_id, measurement_id, revision, superseded_by,
        status, value, numerator, denominator, comment, reason)
      select convention_id, id, revision, ?, status, value, numerator, denominator, comment, reason
      from measurement where convention_id = ? and id = ?
      """;

  private static final String CHANGE =
      """
      update measurement set revision = ?, status = ?, value = ?, numerator = ?, denominator = ?,
        comment = ?, reason = ?
      where convention_id = ? and id = ?
      """;

  private static final String CHANGING =
      """
      select 1 as row_number, cast(? as text) as indicator, cast(? as date) as period_start,
        cast(? as date) as period_end, cast(? as uuid) as measurement_id, cast(? as text) as reason
      """;

  /** What is there under an identity, withdrawn or not. */
  private record Present(UUID id, boolean withdrawn, boolean same) {}

  private final Sql sql;
  private final Revisions revisions;
  private final ReviewGuard guard;
  private final Caller caller;
  private final Clock clock;
  private final Event<MeasurementsRecorded> recorded;

  SingleWrites(
      Sql sql,
      Revisions revisions,
      ReviewGuard guard,
      Caller caller,
      Clock clock,
      Event<MeasurementsRecorded> recorded) {
    this.sql = sql;
    this.revisions = revisions;
    this.guard = guard;
    this.caller = caller;
    this.clock = clock;
    this.recorded = recorded;
  }

  @Override
  public NewContent check(Framework framework, String partner, InputStream json) {
    return new SingleCheck(framework, partner, LocalDate.now(clock)).of(json, null);
  }

  @Override
  public NewContent check(Framework framework, MeasurementCell known, InputStream json) {
    return new SingleCheck(framework, known.partner(), LocalDate.now(clock)).of(json, known);
  }

  @Override
  public Recorded create(UUID convention, String partner, NewContent content) {
    Optional<Present> present = find(convention, partner, content);
    if (present.isPresent() && !present.get().withdrawn()) {
      if (!present.get().same()) {
        throw thereAlready(present.get().id());
      }
      return new Recorded(present.get().id(), false);
    }
    UUID id = present.map(Present::id).orElseGet(Ids::next);
    checkReview(convention, content, id);
    Revision next = next(convention, partner, id);
    if (present.isPresent()) {
      change(convention, id, next, content);
    } else {
      add(convention, partner, id, next, content);
    }
    return new Recorded(id, true);
  }

  @Override
  public boolean change(UUID convention, MeasurementCell known, NewContent content) {
    boolean same = find(convention, known.partner(), content).map(Present::same).orElse(false);
    if (!same) {
      checkReview(convention, content, known.id());
      change(convention, known.id(), next(convention, known.partner(), known.id()), content);
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
    checkReview(convention, nothing, known.id());
    change(convention, known.id(), next(convention, known.partner(), known.id()), nothing);
  }

  private Optional<Present> find(UUID convention, String partner, NewContent content) {
    return sql.first(
        FIND,
        row ->
            new Present(
                row.getObject("id", UUID.class),
                row.getString("status").equals("W"),
                row.getString("status").equals(status(content))
                    && same(row.getBigDecimal("value"), content.value())
                    && same(row.getBigDecimal("numerator"), content.numerator())
                    && same(row.getBigDecimal("denominator"), content.denominator())
                    && Objects.equals(row.getString("comment"), content.comment())),
        convention,
        content.indicator(),
        content.period().end(),
        content.period().start(),
        content.territory().code(),
        content.territory().kind().name(),
        content.territory().vintage(),
        content.breakdown(),
        partner);
  }

  private void checkReview(UUID convention, NewContent content, UUID id) {
    List<Object> parameters =
        new ArrayList<>(
            Arrays.asList(
                content.indicator(),
                content.period().start(),
                content.period().end(),
                id,
                content.reason()));
    guard.check(convention, CHANGING, parameters);
  }

  private Revision next(UUID convention, String partner, UUID id) {
    Revision next =
        revisions.next(convention, RevisionKind.MEASUREMENT, id.toString(), caller.name());
    recorded.fire(new MeasurementsRecorded(convention, null, next.number(), partner));
    return next;
  }

  private void add(UUID convention, String partner, UUID id, Revision next, NewContent content) {
    sql.update(
        ADD,
        id,
        convention,
        next.number(),
        partner,
        content.indicator(),
        content.period().start(),
        content.period().end(),
        content.territory().kind().name(),
        content.territory().code(),
        content.territory().vintage(),
        content.breakdown(),
        status(content),
        content.value(),
        content.numerator(),
        content.denominator(),
        content.comment(),
        content.reason());
  }

  private void change(UUID convention, UUID id, Revision next, NewContent content) {
    sql.update(KEEP_OLD, next.number(), convention, id);
    sql.update(
        CHANGE,
        next.number(),
        status(content),
        content.value(),
        content.numerator(),
        content.denominator(),
        content.comment(),
        content.reason(),
        convention,
        id);
  }

  /** Without any it is withdrawn. */
  private static String status(NewContent content) {
    return content.status() == null ? "W" : content.status().name();
  }

  private static boolean same(BigDecimal there, BigDecimal sent) {
    return there == null || sent == null ? there == sent : there.compareTo(sent) == 0;
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
