package fr.ctg.evaluations.question;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The answers to evaluation questions, in every version. */
@ApplicationScoped
class StoredAnswers {

  // Numbers are written as they are: jsonb keeps every digit of a numeric, the last zeros too.
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final RowListing<EvaluationAnswer> LISTING =
      new RowListing<>("a.id", EvaluationAnswer::id)
          .sortedBy("recordedAt", "a.recorded_at", EvaluationAnswer::recordedAt, Instant::parse);

  private static final String PRESENT =
      """
       from evaluation_answer a
      where a.superseded_by is null and a.convention_id = ? and a.question_id = ?
      """;

  private final Sql sql;

  StoredAnswers(Sql sql) {
    this.sql = sql;
  }

  void add(EvaluationAnswer answer) {
    sql.update(
        """
        insert into evaluation_answer (id, question_id, convention_id, version, revision,
          recorded_at, author, text, judgement, as_of, known_at, data_revision, framework_version,
          figures, sources, publications, findings)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?, ?)
        """,
        answer.id(),
        answer.question(),
        answer.convention(),
        answer.version(),
        answer.revision(),
        answer.recordedAt(),
        answer.author(),
        answer.text(),
        answer.judgement() == null ? null : answer.judgement().name(),
        answer.sight().asOf(),
        answer.sight().knownAt(),
        answer.sight().dataRevision(),
        answer.sight().frameworkVersion(),
        written(answer.figures()),
        written(answer.sources()),
        answer.publications().toArray(UUID[]::new),
        answer.findings().toArray(UUID[]::new));
  }

  /** Says that the present version no longer is. */
  void supersede(EvaluationAnswer answer, long revision) {
    sql.update(
        "update evaluation_answer set superseded_by = ? where id = ? and version = ?",
        revision,
        answer.id(),
        answer.version());
  }

  boolean areThereOf(EvaluationQuestion question) {
    return sql.first(
            "select 1" + PRESENT + " limit 1", row -> true, question.convention(), question.id())
        .isPresent();
  }

  /**
   * @throws NotFound if the question has no such answer
   */
  EvaluationAnswer require(EvaluationQuestion question, UUID id) {
    return sql.first(
            "select a.*" + PRESENT + " and a.id = ?",
            StoredAnswers::answer,
            question.convention(),
            question.id(),
            id)
        .orElseThrow(
            () ->
                new NotFound(
                    "evaluation-answer-not-found",
                    Text.of(
                        "Cette question n'a pas de réponse « %s ».",
                        "This question has no answer \"%s\".", id)));
  }

  /** What an answer said before it was corrected, oldest first. */
  List<EvaluationAnswer> before(EvaluationAnswer answer) {
    return sql.list(
        "select a.* from evaluation_answer a where a.id = ? and a.version < ? order by a.version",
        StoredAnswers::answer,
        answer.id(),
        answer.version());
  }

  /** Every answer of a convention as it was at a revision, the oldest first. */
  List<EvaluationAnswer> at(UUID convention, long revision) {
    return sql.list(
        """
        select a.* from evaluation_answer a
        where a.convention_id = ? and a.revision <= ?
          and (a.superseded_by is null or a.superseded_by > ?)
        order by a.id
        """,
        StoredAnswers::answer,
        convention,
        revision,
        revision);
  }

  Page<EvaluationAnswer> page(EvaluationQuestion question, PageRequest request) {
    return LISTING.page(
        request,
        question.id(),
        slice -> read(question, slice),
        () ->
            sql.first(
                    "select count(*) as total" + PRESENT,
                    row -> row.getLong("total"),
                    question.convention(),
                    question.id())
                .orElseThrow());
  }

  private List<EvaluationAnswer> read(EvaluationQuestion question, Slice slice) {
    List<Object> parameters = new ArrayList<>(List.of(question.convention(), question.id()));
    parameters.addAll(slice.parameters());
    parameters.add(slice.rows());
    return sql.list(
        "select a.*%s and %s order by %s limit ?"
            .formatted(PRESENT, slice.condition(), slice.order()),
        StoredAnswers::answer,
        parameters.toArray());
  }

  private static EvaluationAnswer answer(ResultSet row) throws SQLException {
    String judgement = row.getString("judgement");
    return new EvaluationAnswer(
        row.getObject("id", UUID.class),
        row.getObject("question_id", UUID.class),
        row.getObject("convention_id", UUID.class),
        row.getLong("version"),
        row.getLong("revision"),
        Sql.instant(row, "recorded_at"),
        row.getString("author"),
        row.getString("text"),
        judgement == null ? null : Judgement.valueOf(judgement),
        new EvaluationAnswer.Sight(
            row.getObject("as_of", LocalDate.class),
            Sql.instant(row, "known_at"),
            row.getLong("data_revision"),
            row.getLong("framework_version")),
        read(row.getString("figures"), new TypeReference<List<FrozenFigure>>() {}),
        read(row.getString("sources"), new TypeReference<List<Source>>() {}),
        List.of((UUID[]) row.getArray("publications").getArray()),
        List.of((UUID[]) row.getArray("findings").getArray()));
  }

  private static String written(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static <T> T read(String text, TypeReference<T> type) {
    try {
      return JSON.readValue(text, type);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
