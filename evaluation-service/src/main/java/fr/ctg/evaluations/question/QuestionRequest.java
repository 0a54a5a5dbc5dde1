package fr.ctg.evaluations.question;

import fr.ctg.evaluations.framework.Axis;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Objective;
import fr.ctg.evaluations.measurement.PersonalData;
import fr.ctg.kit.problem.Faults;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question as it is asked. */
@Schema(name = "EvaluationQuestionRequest")
record QuestionRequest(
    @NotNull @Schema(description = "What it judges by.") Criterion criterion,
    @NotBlank
        @Size(max = 2000)
        @Schema(
            description = "The question, for people.",
            examples = "Les lieux d'accueil enfants-parents touchent-ils les familles isolées ?")
        String question,
    @Min(1)
        @Max(10000)
        @Schema(
            description =
                "Its place among the questions; after the last one if not stated, and where it was if"
                    + " a replacement does not state it.",
            examples = "1")
        Integer position,
    @Size(max = 100)
        @Schema(description = "The codes of the axes it is about.", examples = "[\"PARENTALITE\"]")
        Set<@Size(max = 60) String> axes,
    @Size(max = 500)
        @Schema(description = "The codes of the objectives it is about.", examples = "[\"PAR-1\"]")
        Set<@Size(max = 60) String> objectives,
    @Size(max = 500)
        @Schema(
            description = "The codes of the indicators that may answer it.",
            examples = "[\"NB_FAM_LAEP\"]")
        Set<@Size(max = 60) String> indicators) {

  QuestionRequest {
    axes = axes == null ? Set.of() : axes;
    objectives = objectives == null ? Set.of() : objectives;
    indicators = indicators == null ? Set.of() : indicators;
  }

  void check(Framework framework) {
    Faults faults = new Faults();
    PersonalData.check(question, "question", faults);
    List<String> known = framework.axes().stream().map(Axis::code).toList();
    AgreedCodes.check(axes, "axis", known, faults.at("axes"));
    List<String> aims = framework.objectives().stream().map(Objective::code).toList();
    AgreedCodes.check(objectives, "objective", aims, faults.at("objectives"));
    AgreedCodes.check(
        indicators, "indicator", framework.indicators().keySet(), faults.at("indicators"));
    faults.refuseIfAny();
  }
}
