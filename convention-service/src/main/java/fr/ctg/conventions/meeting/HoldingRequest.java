package fr.ctg.conventions.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a meeting was held, as a client states it. */
public record HoldingRequest(
    @Schema(
            description =
                "The day it was held; absent where it was held the day it was planned for.",
            examples = "2019-03-21")
        LocalDate heldOn,
    @NotEmpty
        @Size(max = 200)
        @Schema(description = "Who was there. Members who are not named were `ABSENT`.")
        List<@NotNull @Valid PresenceRequest> attendance) {

  /** Whether a member was there, as a client states it. */
  @Schema(name = "MemberPresence")
  public record PresenceRequest(
      @NotBlank
          @Size(max = 200)
          @Schema(
              description = "The member's function, as the committee's list has it.",
              examples = "Adjointe au maire chargée de l'éducation")
          String member,
      @NotNull @Schema(description = "`PRESENT` and `REPRESENTED` count for the quorum.")
          Presence presence) {}
}
