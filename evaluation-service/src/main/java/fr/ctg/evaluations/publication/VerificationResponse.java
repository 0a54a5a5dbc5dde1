package fr.ctg.evaluations.publication;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a publication can be recomputed, byte by byte. */
record VerificationResponse(
    @Schema(description = "The publication's identifier.") UUID publication,
    @Schema(
            description =
                "Whether every form is intact and the report made anew from the same clocks has the very"
                    + " same bytes.")
        boolean agrees,
    @Schema(description = "The report in JSON: its figures and sentences.") FormVerification json,
    @Schema(description = "The page: the same, as it looks.") FormVerification page) {

  /** One form, as frozen and as recomputed. */
  @Schema(name = "FormVerification")
  record FormVerification(
      @Schema(description = "Whether the frozen bytes still have the SHA-256 they had.")
          boolean intact,
      @Schema(description = "Whether the recomputed bytes are the frozen ones.") boolean agrees,
      @Schema(description = "The SHA-256 of the frozen bytes.", maxLength = 64) String sha256,
      @Schema(description = "The SHA-256 of the recomputed bytes.", maxLength = 64)
          String recomputedSha256,
      @Schema(description = "Where they first differ; absent where they agree.")
          FirstDifference firstDifference) {

    static FormVerification of(Publication.Form kept, byte[] frozen, byte[] recomputed) {
      FirstDifference difference = FirstDifference.between(frozen, recomputed);
      return new FormVerification(
          kept.sha256().equals(Digest.hex(frozen)),
          difference == null,
          kept.sha256(),
          Digest.hex(recomputed),
          difference);
    }
  }

  static VerificationResponse of(UUID id, FormVerification json, FormVerification page) {
    boolean agrees = json.intact() && json.agrees() && page.intact() && page.agrees();
    return new VerificationResponse(id, agrees, json, page);
  }
}
