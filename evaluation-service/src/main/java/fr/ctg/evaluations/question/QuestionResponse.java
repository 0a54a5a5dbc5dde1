package fr.ctg.evaluations.question;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question as it is answered to a client. */
@Schema(name = "EvaluationQuestion")
record QuestionResponse(
    @Schema(description = "The server's identifier.") UUID id,
    @Schema(description = "What it judges by; `listEvaluationCriteria` names them for people.")
        Criterion criterion,
    @Schema(description = "Its place among the questions.", examples = "1") int position,
    @Schema(description = "The question, for people.", maxLength = 2000) String question,
    @Schema(description = "The codes of the axes it is about.", maxItems = 100) List<String> axes,
    @Schema(description = "The codes of the objectives it is about.", maxItems = 500)
        List<String> objectives,
    @Schema(description = "The codes of the indicators that may answer it.", maxItems = 500)
        List<String> indicators,
    @Schema(description = "Who worded it so.", maxLength = 200) String recordedBy,
    @Schema(description = "When it was worded so.") Instant recordedAt) {

  static QuestionResponse of(EvaluationQuestion question) {
    return new QuestionResponse(
        question.id(),
        question.criterion(),
        question.position(),
        question.question(),
        question.axes(),
        question.objectives(),
        question.indicators(),
        question.recordedBy(),
        question.recordedAt());
  }
}
