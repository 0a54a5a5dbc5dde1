package fr.ctg.conventions.amendment;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/amendments/{amendment}/cancellation")
@Tag(name = "Amendments")
class AmendmentCancellationResource {

  private final AmendmentService amendments;

  AmendmentCancellationResource(AmendmentService amendments) {
    this.amendments = amendments;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "cancelAmendment",
      summary = "Give up a draft amendment",
      description =
          "Gives up an amendment that will not be signed, and says why; it stays readable under its number.")
  public RestResponse<AmendmentResponse> cancel(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("amendment") @Parameter(description = "Identifier or number.") String amendment,
      AmendmentCancellationRequest request) {
    return Answers.done(amendments.cancel(convention, amendment, request));
  }
}
