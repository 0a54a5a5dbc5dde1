package fr.ctg.conventions.renewal;

import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/renewal")
@Tag(name = "Conventions")
class RenewalResource {

  private final RenewalService renewals;

  RenewalResource(RenewalService renewals) {
    this.renewals = renewals;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "renewConvention",
      summary = "Renew a convention",
      description =
          "Makes a new draft from an active, ended or evaluated convention, which itself stays as it is:"
              + " its perimeter, fields of intervention, thresholds and signatories, without their"
              + " deliberations; its axes; its open objectives and indicators, with the baselines that"
              + " are given and without targets. Actions, commitments and what is closed are not taken"
              + " over. Either all of it is created or nothing. `Location` is the address of the new"
              + " convention.")
  public RestResponse<RenewalReceipt> renew(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      RenewalRequest request,
      @Context UriInfo uri) {
    Answer<RenewalReceipt> receipt = renewals.renew(convention, request);
    return Answers.createdAt(
        uri.getBaseUriBuilder().path("v1/conventions/{id}").build(receipt.id()), receipt);
  }
}
