package fr.ctg.evaluations.question;

import fr.ctg.kit.text.Text;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The codes around evaluation questions, for people. */
@Schema(name = "EvaluationCriteria")
record CriteriaResponse(
    @Schema(description = "What questions judge by, in the order of reports.", maxItems = 20)
        List<CriterionLabel> items,
    @Schema(description = "What answers may say in one word.", maxItems = 10)
        List<JudgementLabel> judgements) {

  /** A criterion. */
  record CriterionLabel(
      @Schema(description = "The code.") Criterion code,
      @Schema(description = "Its name.") Words label,
      @Schema(description = "What it asks.") Words meaning) {}

  /** A judgement. */
  record JudgementLabel(
      @Schema(description = "The code.") Judgement code,
      @Schema(description = "Its name.") Words label) {}

  /** The same in two languages. */
  record Words(
      @Schema(description = "In French.", maxLength = 300) String fr,
      @Schema(description = "In English.", maxLength = 300) String en) {

    static Words of(Text text) {
      return new Words(text.fr(), text.en());
    }
  }

  static CriteriaResponse all() {
    return new CriteriaResponse(
        Stream.of(Criterion.values())
            .map(one -> new CriterionLabel(one, Words.of(one.label()), Words.of(one.meaning())))
            .toList(),
        Stream.of(Judgement.values())
            .map(one -> new JudgementLabel(one, Words.of(one.label())))
            .toList());
  }
}
