package fr.ctg.conventions.funding;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/funding-lines/{line}/payment")
@RolesAllowed({Role.COORDINATOR, Role.ADMIN})
@Tag(name = "Funding")
class PaymentResource {

  private final FundingLineService lines;

  PaymentResource(FundingLineService lines) {
    this.lines = lines;
  }

  @PUT
  @Operation(
      operationId = "replacePayment",
      summary = "State what is paid",
      description =
          "States all that has been paid of a line so far, until the convention is closed. What is paid"
              + " is followed, not agreed: no decision is needed and no framework version made."
              + " `If-Match` is the ETag of the line.")
  public RestResponse<FundingLineResponse> replace(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("line") @Parameter(description = "Identifier or code of the line.") String line,
      @HeaderParam("If-Match") String ifMatch,
      PaymentRequest payment) {
    return Answers.ok(lines.pay(convention, line, IfMatch.of(ifMatch), payment));
  }
}
