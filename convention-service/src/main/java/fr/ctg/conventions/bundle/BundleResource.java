package fr.ctg.conventions.bundle;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/bundle")
@Tag(name = "Convention bundles")
class BundleResource {

  private final BundleService bundles;

  BundleResource(BundleService bundles) {
    this.bundles = bundles;
  }

  @GET
  @RolesAllowed({
    Role.COORDINATOR,
    Role.COMMITTEE,
    Role.ANALYST,
    Role.PARTNER,
    Role.SERVICE,
    Role.ADMIN
  })
  @Operation(
      operationId = "getConventionBundle",
      summary = "Export a whole convention",
      description =
          "The document that would create the convention as it is, but for what has happened since its"
              + " signature: a copy is a draft, in which objectives that were closed are open again. With"
              + " another reference it can be sent to `createConventionBundle` to make a copy, here or elsewhere.")
  public RestResponse<ConventionBundle> read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention) {
    return Answers.ok(bundles.read(convention));
  }
}
