package fr.ctg.evaluations.question;

import fr.ctg.kit.paging.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of questions; named, because the same address also answers a table. */
@Schema(name = "EvaluationQuestionPage")
record QuestionPage(
    @Schema(description = "The items of this page.", maxItems = 500) List<QuestionResponse> items,
    @Schema(description = "The cursor of the next page; absent on the last one.", maxLength = 1000)
        String next,
    @Schema(
            description = "How many items match in all; only with `Prefer: return=total-count`.",
            minimum = "0")
        Long total) {

  static QuestionPage of(Page<QuestionResponse> page) {
    return new QuestionPage(page.items(), page.next(), page.total());
  }
}
