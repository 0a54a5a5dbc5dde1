package fr.ctg.conventions.framework;

import fr.ctg.conventions.partner.Partner;
import fr.ctg.conventions.partner.PartnerKind;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner of a framework. */
@Schema(name = "FrameworkPartner")
record PartnerNode(
    @Schema(description = "The server's identifier.") UUID id,
    @Schema(description = "Its human code.", maxLength = 60, examples = "CAF-41") String code,
    @Schema(description = "Its name.", maxLength = 200) String name,
    @Schema(description = "What kind of body it is.") PartnerKind kind) {

  static PartnerNode of(Partner partner) {
    return new PartnerNode(partner.id(), partner.code(), partner.name(), partner.kind());
  }
}
