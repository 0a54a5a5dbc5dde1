package fr.ctg.evaluations.report;

import fr.ctg.evaluations.question.Criterion;
import fr.ctg.evaluations.question.EvaluationAnswer;
import fr.ctg.evaluations.question.FrozenFigure;
import fr.ctg.evaluations.question.Judgement;
import fr.ctg.evaluations.question.Source;
import fr.ctg.kit.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer to an evaluation question, in a report. */
@Schema(name = "ReportAnswer")
record AnswerRow(
    @Schema(description = "The answer in one word; absent where it is in the text alone.")
        Judgement judgement,
    @Schema(description = "The answer.", maxLength = 20000) String text,
    @Schema(description = "Who gave it.", maxLength = 200) String author,
    @Schema(description = "When it was given so.") Instant recordedAt,
    @Schema(description = "The day its figures were seen from.") LocalDate figuresAsOf,
    @Schema(description = "Its figures, as they were when it was given.", maxItems = 100)
        List<FrozenFigure> figures,
    @Schema(description = "Its sources.", maxItems = 50) List<Source> sources,
    @Schema(description = "The publications it refers to.", maxItems = 50) List<UUID> publications,
    @Schema(description = "The findings it refers to.", maxItems = 50) List<UUID> findings) {

  /** A line of the table: a question with one of its answers, or with none. */
  record Line(QuestionRow question, AnswerRow answer, Locale language) {

    Criterion criterion() {
      return question.criterion();
    }
  }

  static final List<Column<Line>> COLUMNS =
      List.of(
          Column.shown("criterion", "Critère", "Criterion", Line::criterion),
          Column.data("question_id", "Identifiant", "Identifier", line -> line.question.id()),
          Column.shown("question", "Question", "Question", line -> line.question.question()),
          Column.shown(
              "judgement",
              "Réponse",
              "Answer",
              line -> line.answer == null ? null : line.answer.judgement),
          Column.shown(
              "answer", "Motifs", "Text", line -> line.answer == null ? null : line.answer.text),
          Column.shown(
              "evidence",
              "Éléments de preuve",
              "Evidence",
              line -> line.answer == null ? null : line.answer.evidence(line.language)),
          Column.shown(
              "author",
              "Auteur",
              "Author",
              line -> line.answer == null ? null : line.answer.author),
          Column.data(
              "recorded_at",
              "Enregistrée le",
              "Recorded at",
              line -> line.answer == null ? null : line.answer.recordedAt));

  static AnswerRow of(EvaluationAnswer answer) {
    return new AnswerRow(
        answer.judgement(),
        answer.text(),
        answer.author(),
        answer.recordedAt(),
        answer.sight().asOf(),
        answer.figures(),
        answer.sources(),
        answer.publications(),
        answer.findings());
  }

  private String evidence(Locale language) {
    String said =
        Stream.concat(
                figures.stream().map(figure -> said(figure, language)),
                sources.stream().map(Source::title))
            .collect(Collectors.joining(new Text(" ; ", "; ").in(language)));
    return said.isEmpty() ? null : said;
  }

  private static String said(FrozenFigure figure, Locale language) {
    String value =
        figure.value() == null
            ? new Text("sans valeur", "no value").in(language)
            : Words.number(figure.value(), language)
                + (figure.unit() == null ? "" : " " + figure.unit());
    return figure.indicator()
        + new Text(" : ", ": ").in(language)
        + value
        + (figure.period() == null ? "" : " (" + figure.period() + ")");
  }
}
