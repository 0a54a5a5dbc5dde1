package fr.ctg.evaluations.question;

import fr.ctg.evaluations.evaluation.Moment;
import fr.ctg.evaluations.measurement.PersonalData;
import fr.ctg.kit.problem.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer as it is given. */
@Schema(name = "EvaluationAnswerRequest")
record AnswerRequest(
    @NotBlank
        @Size(max = 20000)
        @Schema(
            description = "The answer, for people.",
            examples = "En partie : la fréquentation augmente, mais moins vite que prévu.")
        String text,
    @Schema(description = "The same in one word, where there is one.") Judgement judgement,
    @Schema(
            description =
                "The day that the figures are looked at from; today in Paris if not stated, never"
                    + " after the convention's last day.",
            examples = "2019-12-31")
        LocalDate asOf,
    @Schema(
            description =
                "Only what had been recorded by this instant counts; everything if not stated.",
            examples = "2020-02-01T00:00:00Z")
        Instant knownAt,
    @Size(max = 100)
        @Schema(
            description =
                "The codes of the indicators whose figures are evidence. The figures themselves come"
                    + " from the evaluation, and cannot be stated.",
            examples = "[\"NB_FAM_LAEP\"]")
        Set<@Size(max = 60) String> indicators,
    @Size(max = 50) @Schema(description = "Documents that it refers to.")
        List<@Valid Source> sources,
    @Size(max = 50) @Schema(description = "The ids of publications that it refers to.")
        Set<UUID> publications,
    @Size(max = 50) @Schema(description = "The ids of findings that it refers to.")
        Set<UUID> findings) {

  AnswerRequest {
    indicators = indicators == null ? Set.of() : indicators;
    sources = sources == null ? List.of() : sources;
    publications = publications == null ? Set.of() : publications;
    findings = findings == null ? Set.of() : findings;
  }

  void check(Moment moment, Faults faults) {
    PersonalData.check(text, "text", faults);
    for (int i = 0; i < sources.size(); i++) {
      PersonalData.check(sources.get(i).title(), "title", faults.at("sources", i));
    }
    AgreedCodes.check(
        indicators, "indicator", moment.framework().indicators().keySet(), faults.at("indicators"));
  }
}
