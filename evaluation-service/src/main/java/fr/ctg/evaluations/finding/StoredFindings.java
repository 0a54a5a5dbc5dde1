package fr.ctg.evaluations.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.ctg.evaluations.question.Evidence;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.paging.RowListing;
import fr.ctg.kit.paging.RowListing.Slice;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.sql.Sql;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** The findings of every convention, with all that examinations said of them. */
@ApplicationScoped
class StoredFindings implements Evidence {

  private static final TypeReference<List<FindingDecision>> DECISIONS = new TypeReference<>() {};

  private static final RowListing<Finding> LISTING =
      new RowListing<Finding>("f.id", Finding::id)
          .sortedBy("-openedOn", "f.opened_on", Finding::openedOn, LocalDate::parse);

  private static final String COLUMNS =
      """
      select f.id, f.convention_id, f.kind, f.axis, f.objective, f.indicator, f.opened_on,
        f.opened_revision, f.closed_on, f.closed_because, s.revision, s.examined_at, s.as_of,
        s.known_at, s.data_revision, s.framework_version, s.severity, s.suggested_decision,
        s.title_fr, s.title_en, s.explanation_fr, s.explanation_en, s.figures, s.decisions
      """;

  private static final String NEWEST =
      """
      from finding f cross join lateral (
        select * from finding_state x where x.finding_id = f.id order by x.revision desc limit 1) s
      """;

  // What was closed later, by either clock, was open then, and reads as it did.
  private static final String OPEN_THEN =
      """
      select f.id, f.convention_id, f.kind, f.axis, f.objective, f.indicator, f.opened_on,
        f.opened_revision, null::date as closed_on, null::text as closed_because, s.revision,
        s.examined_at, s.as_of, s.known_at, s.data_revision, s.framework_version, s.severity,
        s.suggested_decision, s.title_fr, s.title_en, s.explanation_fr, s.explanation_en,
        s.figures, s.decisions
      from finding f cross join lateral (
        select * from finding_state x
        where x.finding_id = f.id and x.revision <= ? and x.as_of <= ?
        order by x.revision desc limit 1) s
      where f.convention_id = ? and f.opened_revision <= ? and f.opened_on <= ?
        and (f.closed_on is null or f.closed_revision > ? or f.closed_on > ?)
      order by f.indicator, f.kind
      """;

  private final Sql sql;
  private final ObjectMapper json;

  StoredFindings(Sql sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
  }

  List<Finding> open(UUID convention) {
    return sql.list(
        COLUMNS
            + NEWEST
            + "where f.convention_id = ? and f.closed_on is null order by f.indicator, f.kind",
        this::finding,
        convention);
  }

  @Override
  public Kind kind() {
    return Kind.FINDING;
  }

  @Override
  public Set<UUID> among(Set<UUID> ids, UUID convention) {
    return Set.copyOf(
        sql.list(
            "select id from finding where convention_id = ? and id = any(?)",
            row -> row.getObject("id", UUID.class),
            convention,
            ids.toArray(UUID[]::new)));
  }

  /** Those that decisions can still be about, closed or not. */
  List<Finding> all(UUID convention) {
    return sql.list(
        COLUMNS + NEWEST + "where f.convention_id = ? order by f.id", this::finding, convention);
  }

  List<Finding> openAt(UUID convention, LocalDate asOf, long revision) {
    return sql.list(
        OPEN_THEN, this::finding, revision, asOf, convention, revision, asOf, revision, asOf);
  }

  Finding require(UUID convention, UUID id, FindingFilter filter) {
    List<Object> parameters = new ArrayList<>(List.of(convention, id));
    String condition = filter.condition(parameters);
    return sql.first(
            COLUMNS + NEWEST + "where f.convention_id = ? and f.id = ?" + condition,
            this::finding,
            parameters.toArray())
        .orElseThrow(
            () ->
                new NotFound(
                    "finding-not-found",
                    Text.of(
                        "Il n'y a pas d'alerte « %s » dans cette convention.",
                        "There is no finding \"%s\" in this convention.", id)));
  }

  Page<Finding> page(UUID convention, FindingFilter filter, PageRequest request) {
    return LISTING.page(
        request,
        List.of(convention, filter),
        slice -> read(convention, filter, slice),
        () -> count(convention, filter));
  }

  void forEach(UUID convention, FindingFilter filter, Consumer<Finding> each) {
    List<Object> parameters = new ArrayList<>(List.of(convention));
    String condition = filter.condition(parameters);
    sql.forEach(
        COLUMNS
            + NEWEST
            + "where f.convention_id = ?"
            + condition
            + " order by f.opened_on desc, f.id desc",
        row -> each.accept(finding(row)),
        parameters.toArray());
  }

  void add(Finding finding) {
    sql.update(
        """
        insert into finding
          (id, convention_id, kind, axis, objective, indicator, opened_on, opened_revision)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        finding.id(),
        finding.convention(),
        finding.kind().name(),
        finding.axis(),
        finding.objective(),
        finding.indicator(),
        finding.openedOn(),
        finding.openedRevision());
    say(finding);
  }

  /** Keeps what an examination says of it, beside what others said before. */
  void say(Finding finding) {
    Finding.State state = finding.state();
    sql.update(
        """
        insert into finding_state (finding_id, revision, examined_at, as_of, known_at,
          data_revision, framework_version, severity, suggested_decision, title_fr, title_en,
          explanation_fr, explanation_en, figures, decisions)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb))
        """,
        finding.id(),
        state.revision(),
        state.examinedAt(),
        state.asOf(),
        state.knownAt(),
        state.dataRevision(),
        state.frameworkVersion(),
        state.severity().name(),
        state.suggestedDecision() == null ? null : state.suggestedDecision().name(),
        state.title().fr(),
        state.title().en(),
        state.explanation().fr(),
        state.explanation().en(),
        written(state.figures()),
        written(state.decisions()));
  }

  void close(Finding finding) {
    sql.update(
        """
        update finding set closed_on = ?, closed_revision = ?, closed_because = ? where id = ?
        """,
        finding.closedOn(),
        finding.state().revision(),
        finding.closedBecause().name(),
        finding.id());
    say(finding);
  }

  private List<Finding> read(UUID convention, FindingFilter filter, Slice slice) {
    List<Object> parameters = new ArrayList<>(List.of(convention));
    String condition = filter.condition(parameters);
    parameters.addAll(slice.parameters());
    parameters.add(slice.rows());
    return sql.list(
        "%s%s where f.convention_id = ?%s and %s order by %s limit ?"
            .formatted(COLUMNS, NEWEST, condition, slice.condition(), slice.order()),
        this::finding,
        parameters.toArray());
  }

  private long count(UUID convention, FindingFilter filter) {
    List<Object> parameters = new ArrayList<>(List.of(convention));
    String condition = filter.condition(parameters);
    return sql.first(
            "select count(*) as total " + NEWEST + "where f.convention_id = ?" + condition,
            row -> row.getLong("total"),
            parameters.toArray())
        .orElseThrow();
  }

  private Finding finding(ResultSet row) throws SQLException {
    String suggested = row.getString("suggested_decision");
    String because = row.getString("closed_because");
    return new Finding(
        row.getObject("id", UUID.class),
        row.getObject("convention_id", UUID.class),
        FindingKind.valueOf(row.getString("kind")),
        row.getString("axis"),
        row.getString("objective"),
        row.getString("indicator"),
        row.getObject("opened_on", LocalDate.class),
        row.getLong("opened_revision"),
        row.getObject("closed_on", LocalDate.class),
        because == null ? null : ClosingReason.valueOf(because),
        new Finding.State(
            row.getLong("revision"),
            Sql.instant(row, "examined_at"),
            row.getObject("as_of", LocalDate.class),
            Sql.instant(row, "known_at"),
            row.getLong("data_revision"),
            row.getLong("framework_version"),
            Severity.valueOf(row.getString("severity")),
            suggested == null ? null : SuggestedDecision.valueOf(suggested),
            new Text(row.getString("title_fr"), row.getString("title_en")),
            new Text(row.getString("explanation_fr"), row.getString("explanation_en")),
            figures(row.getString("figures")),
            decisions(row.getString("decisions"))));
  }

  private FindingFigures figures(String text) {
    try {
      return json.readValue(text, FindingFigures.class);
    } catch (JsonProcessingException weWroteIt) {
      throw new UncheckedIOException(weWroteIt);
    }
  }

  private List<FindingDecision> decisions(String text) {
    try {
      return json.readValue(text, DECISIONS);
    } catch (JsonProcessingException weWroteIt) {
      throw new UncheckedIOException(weWroteIt);
    }
  }

  private String written(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
