package fr.ctg.evaluations.question;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer with what it said before. */
@Schema(name = "EvaluationAnswer")
record AnswerResponse(
    @JsonUnwrapped AnswerVersionResponse present,
    @Schema(description = "What it said before each correction, oldest first.", maxItems = 1000)
        List<AnswerVersionResponse> earlier) {

  static AnswerResponse of(EvaluationAnswer answer, List<EvaluationAnswer> earlier) {
    return new AnswerResponse(
        AnswerVersionResponse.of(answer), earlier.stream().map(AnswerVersionResponse::of).toList());
  }
}
