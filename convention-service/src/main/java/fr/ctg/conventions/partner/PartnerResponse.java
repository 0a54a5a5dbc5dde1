package fr.ctg.conventions.partner;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner as it is answered. */
record PartnerResponse(
    @Schema(description = "The server's identifier.") UUID id,
    @JsonUnwrapped PartnerRequest stated) {

  static PartnerResponse of(Partner partner) {
    return new PartnerResponse(partner.id(), PartnerRequest.of(partner));
  }
}
