package fr.ctg.conventions.partner;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner as it is answered. */
record PartnerResponse(
    @Schema(description = "The server's identifier.") UUID id,
    @Schema(description = "The human code.", maxLength = 60, examples = "CAF-41") String code,
    @Schema(description = "The usual name.", maxLength = 200, examples = "Caf de Loir-et-Cher")
        String name,
    @Schema(description = "What the partner is.") PartnerKind kind,
    @Schema(description = "Its SIREN, where known.", maxLength = 9) String siren,
    @Schema(description = "Its SIRET, where known.", maxLength = 14) String siret,
    @Schema(description = "Its number in the register of associations.", maxLength = 10)
        String rna) {

  static PartnerResponse of(Partner partner) {
    return new PartnerResponse(
        partner.id(),
        partner.code(),
        partner.name(),
        partner.kind(),
        partner.siren(),
        partner.siret(),
        partner.rna());
  }
}
