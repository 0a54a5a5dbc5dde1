package fr.ctg.evaluations.review;

import fr.ctg.evaluations.measurement.PersonalData;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review as a coordinator states it: what it decides, and about which measurements. */
record ReviewRequest(
    @NotNull
        @Schema(
            description =
                "`VALIDATE` stands by the contents; `RETURN` asks their partners to correct them.",
            examples = "VALIDATE")
        Decision decision,
    @Size(max = 2000)
        @Schema(
            description = "What is to be corrected; needed to return, optional to validate.",
            examples = "Le total dépasse la capacité d'accueil.")
        String comment,
    @Size(min = 1, max = 1000)
        @Schema(description = "The measurements, by their identifiers; or else a filter.")
        Set<UUID> measurements,
    @Valid
        @Schema(
            description =
                "What the measurements have in common; `{}` is all of the convention; or else"
                    + " identifiers.")
        ReviewFilter filter,
    @Min(0)
        @Schema(
            description =
                "The `revision` that was answered with the list you looked at. Content recorded"
                    + " later, which you have not seen, is left alone and counted in"
                    + " `changedSince`.",
            examples = "12")
        Long revision) {

  /** Notes what does not go together. */
  void check(Faults faults) {
    faults.require(
        decision == Decision.VALIDATE || comment != null && !comment.isBlank(),
        "comment",
        "required",
        Text.of(
            "Dites dans « comment » ce que le partenaire doit corriger.",
            "Say in \"comment\" what the partner is to correct."));
    PersonalData.check(comment, "comment", faults);
    if ((measurements == null) == (filter == null)) {
      faults.add(
          "one-of",
          Text.of(
              "Donnez soit « measurements », soit « filter », et un seul des deux.",
              "Give either \"measurements\" or \"filter\", and only one of them."));
    }
  }
}
