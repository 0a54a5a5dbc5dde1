package fr.ctg.evaluations.report;

import fr.ctg.evaluations.question.AnsweredQuestion;
import fr.ctg.evaluations.question.Criterion;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An evaluation question with its answers, in a report. */
@Schema(name = "ReportQuestion")
record QuestionRow(
    @Schema(description = "The question's identifier.") UUID id,
    @Schema(description = "What it judges by.") Criterion criterion,
    @Schema(description = "The question.", maxLength = 2000) String question,
    @Schema(description = "The codes of the axes it is about.", maxItems = 100) List<String> axes,
    @Schema(description = "The codes of the objectives it is about.", maxItems = 500)
        List<String> objectives,
    @Schema(description = "The codes of the indicators that may answer it.", maxItems = 500)
        List<String> indicators,
    @Schema(description = "What was answered, the oldest first.", maxItems = 1000)
        List<AnswerRow> answers) {

  static List<QuestionRow> of(List<AnsweredQuestion> questions) {
    return questions.stream()
        .map(
            one ->
                new QuestionRow(
                    one.question().id(),
                    one.question().criterion(),
                    one.question().question(),
                    one.question().axes(),
                    one.question().objectives(),
                    one.question().indicators(),
                    one.answers().stream().map(AnswerRow::of).toList()))
        .toList();
  }

  /**
   * A line for each answer, and one for each question without any; null for no questions at all.
   */
  static List<AnswerRow.Line> lines(List<QuestionRow> questions, Locale language) {
    return questions == null
        ? null
        : questions.stream()
            .flatMap(
                one ->
                    one.answers().isEmpty()
                        ? Stream.of(new AnswerRow.Line(one, null, language))
                        : one.answers().stream()
                            .map(answer -> new AnswerRow.Line(one, answer, language)))
            .toList();
  }
}
