package fr.ctg.conventions.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is to be done about a decision, as a client states it. */
record FollowUpRequest(
    @NotNull
        @Size(max = 50)
        @Schema(description = "What is to be done, in order; replaces the list.")
        List<@NotNull @Valid TaskRequest> followUp) {

  /** One thing to be done. */
  @Schema(name = "FollowUp")
  record TaskRequest(
      @NotBlank
          @Size(max = 1000)
          @Schema(
              description = "What is to be done.",
              examples = "Informer les gestionnaires de la nouvelle cible")
          String task,
      @NotBlank
          @Size(max = 60)
          @Schema(description = "The code of the partner that does it.", examples = "VILLE-BLOIS")
          String responsible,
      @Schema(description = "By when.", examples = "2020-03-31") LocalDate dueOn,
      @NotNull @Schema(description = "How far it has got.") FollowUpStatus status,
      @Size(max = 2000) @Schema(description = "A remark.") String note) {

    static TaskRequest of(FollowUp one) {
      return new TaskRequest(
          one.task(), one.responsible().code(), one.dueOn(), one.status(), one.note());
    }
  }
}
