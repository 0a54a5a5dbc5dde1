package fr.ctg.evaluations.question;

import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.paging.RowListing;
import fr.ctg.kit.paging.RowListing.Slice;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.sql.Sql;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The questions of every convention, in every wording they have had. */
@ApplicationScoped
class StoredQuestions {

  private static final RowListing<EvaluationQuestion> LISTING =
      new RowListing<>("q.id", EvaluationQuestion::id)
          .sortedBy("position", "q.position", EvaluationQuestion::position, Integer::valueOf)
          .sortedBy("recordedAt", "q.recorded_at", EvaluationQuestion::recordedAt, Instant::parse);

  private static final Comparator<EvaluationQuestion> ORDER =
      Comparator.comparing(EvaluationQuestion::criterion)
          .thenComparing(EvaluationQuestion::position)
          .thenComparing(EvaluationQuestion::id);

  private static final String PRESENT =
      " from evaluation_question q where q.superseded_by is null and q.convention_id = ?";

  private final Sql sql;

  StoredQuestions(Sql sql) {
    this.sql = sql;
  }

  void add(EvaluationQuestion question) {
    sql.update(
        """
        insert into evaluation_question (id, convention_id, version, revision, recorded_at,
          recorded_by, criterion, question, position, axes, objectives, indicators)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        question.id(),
        question.convention(),
        question.version(),
        question.revision(),
        question.recordedAt(),
        question.recordedBy(),
        question.criterion().name(),
        question.question(),
        question.position(),
        question.axes().toArray(String[]::new),
        question.objectives().toArray(String[]::new),
        question.indicators().toArray(String[]::new));
  }

  /** Says that the present wording no longer is. */
  void supersede(EvaluationQuestion question, long revision) {
    sql.update(
        "update evaluation_question set superseded_by = ? where id = ? and version = ?",
        revision,
        question.id(),
        question.version());
  }

  /**
   * @throws NotFound if the convention has no such question now
   */
  EvaluationQuestion require(UUID convention, UUID id) {
    return sql.first(
            "select q.*" + PRESENT + " and q.id = ?", StoredQuestions::question, convention, id)
        .orElseThrow(
            () ->
                new NotFound(
                    "evaluation-question-not-found",
                    Text.of(
                        "Il n'y a pas de question évaluative « %s » dans cette convention.",
                        "There is no evaluation question \"%s\" in this convention.", id)));
  }

  /** The position after the last one. */
  int nextPosition(UUID convention) {
    return sql.first(
            "select coalesce(max(q.position), 0) + 1 as next" + PRESENT,
            row -> row.getInt("next"),
            convention)
        .orElseThrow();
  }

  /** As they were worded at a revision, by criterion and position. */
  List<EvaluationQuestion> at(UUID convention, long revision) {
    return sql
        .list(
            """
            select q.* from evaluation_question q
            where q.convention_id = ? and q.revision <= ?
              and (q.superseded_by is null or q.superseded_by > ?)
            """,
            StoredQuestions::question,
            convention,
            revision,
            revision)
        .stream()
        .sorted(ORDER)
        .toList();
  }

  Page<EvaluationQuestion> page(UUID convention, QuestionFilter filter, PageRequest request) {
    List<Object> conditions = new ArrayList<>();
    conditions.add(convention);
    String matching = PRESENT + filter.sql(conditions);
    return LISTING.page(
        request,
        convention + "|" + filter,
        slice -> read(matching, conditions, slice),
        () ->
            sql.first(
                    "select count(*) as total" + matching,
                    row -> row.getLong("total"),
                    conditions.toArray())
                .orElseThrow());
  }

  private List<EvaluationQuestion> read(String matching, List<Object> conditions, Slice slice) {
    List<Object> parameters = new ArrayList<>(conditions);
    parameters.addAll(slice.parameters());
    parameters.add(slice.rows());
    return sql.list(
        "select q.*%s and %s order by %s limit ?"
            .formatted(matching, slice.condition(), slice.order()),
        StoredQuestions::question,
        parameters.toArray());
  }

  private static EvaluationQuestion question(ResultSet row) throws SQLException {
    return new EvaluationQuestion(
        row.getObject("id", UUID.class),
        row.getObject("convention_id", UUID.class),
        row.getLong("version"),
        row.getLong("revision"),
        Sql.instant(row, "recorded_at"),
        row.getString("recorded_by"),
        Criterion.valueOf(row.getString("criterion")),
        row.getString("question"),
        row.getInt("position"),
        codes(row, "axes"),
        codes(row, "objectives"),
        codes(row, "indicators"));
  }

  private static List<String> codes(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
