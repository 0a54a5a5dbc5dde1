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

@Path("/v1/conventions/{convention}/amendments/{amendment}/signature")
@Tag(name = "Amendments")
class AmendmentSignatureResource {

  private final AmendmentService amendments;

  AmendmentSignatureResource(AmendmentService amendments) {
    this.amendments = amendments;
  }

  @POST
  @RolesAllowed(Role.COORDINATOR)
  @Operation(
      operationId = "signAmendment",
      summary = "Sign an amendment",
      description =
          "Records that the parties have signed an amendment, and applies it in the same transaction: from"
              + " `effectiveOn` on the convention is as changed, and the framework has its next version."
              + " Everything that is still missing, such as a party's deliberation or targets beyond a new"
              + " last day, is listed in a refusal. If what it changes is no longer what it was when it"
              + " was drafted, the answer is 409 with the difference, and nothing changes.")
  public RestResponse<AmendmentResponse> sign(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("amendment") @Parameter(description = "Identifier or number.") String amendment,
      AmendmentSignatureRequest request) {
    return Answers.done(amendments.sign(convention, amendment, request));
  }
}
