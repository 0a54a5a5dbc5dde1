package fr.ctg.conventions.amendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The signature of an amendment as a client states it. */
record AmendmentSignatureRequest(
    @NotNull @Schema(description = "The day it was signed.", examples = "2021-06-15")
        LocalDate signedOn,
    @Size(max = 100)
        @Schema(
            description =
                "The deliberation of each party, those that the amendment brings in included.")
        List<@NotNull @Valid AmendmentDeliberation> deliberations) {

  AmendmentSignatureRequest {
    deliberations = deliberations == null ? List.of() : deliberations;
  }

  /** A deliberation of a party as a client states it. */
  record AmendmentDeliberation(
      @NotBlank
          @Size(max = 60)
          @Schema(description = "The code of the partner that signs.", examples = "CAF-41")
          String partner,
      @NotBlank @Size(max = 100) @Schema(description = "Its number.", examples = "2021-118")
          String reference,
      @NotNull @Schema(description = "The day it was adopted.", examples = "2021-05-17")
          LocalDate adoptedOn) {

    static AmendmentDeliberation of(Deliberation deliberation) {
      return new AmendmentDeliberation(
          deliberation.partner().code(), deliberation.reference(), deliberation.adoptedOn());
    }
  }
}
