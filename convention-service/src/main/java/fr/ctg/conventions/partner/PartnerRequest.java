package fr.ctg.conventions.partner;

import fr.ctg.kit.identity.Key;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner as a client states it. */
public record PartnerRequest(
    @NotBlank
        @Size(max = 60)
        @Pattern(regexp = Key.CODE)
        @Schema(
            description =
                "The human code that partner systems use; unique, and the claim `partner` of its"
                    + " credentials.",
            examples = "CAF-41")
        String code,
    @NotBlank
        @Size(max = 200)
        @Schema(description = "The usual name.", examples = "Caf de Loir-et-Cher")
        String name,
    @NotNull @Schema(description = "What the partner is.") PartnerKind kind,
    @Pattern(regexp = "\\d{9}")
        @Schema(
            description = "The nine digits of its SIREN; the check digit is verified.",
            maxLength = 9)
        String siren,
    @Pattern(regexp = "\\d{14}")
        @Schema(
            description = "The fourteen digits of its SIRET; the check digit is verified.",
            maxLength = 14)
        String siret,
    @Pattern(regexp = "W[0-9A-Z]{9}")
        @Schema(
            description = "The number of an association in the national register.",
            maxLength = 10)
        String rna) {

  /** What a client would state to get the partner as it is. */
  public static PartnerRequest of(Partner partner) {
    return new PartnerRequest(
        partner.code(),
        partner.name(),
        partner.kind(),
        partner.siren(),
        partner.siret(),
        partner.rna());
  }
}
