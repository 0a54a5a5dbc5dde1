package fr.ctg.conventions.bundle;

import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/convention-bundles")
@Tag(
    name = "Convention bundles",
    description =
        "A whole convention as one document: to create it in one call, or to take it away.")
class ConventionBundleResource {

  private final BundleService bundles;

  ConventionBundleResource(BundleService bundles) {
    this.bundles = bundles;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "createConventionBundle",
      summary = "Create a whole convention",
      description =
          "Creates a draft convention with its partners, territories, axes, objectives, actions,"
              + " indicators, funding and aids from one document of up to 1 MB, in which everything"
              + " names everything by its human code. Either all of it is created or nothing; every error is listed, each with its"
              + " place in the document. `Location` is the address of the convention.")
  public RestResponse<BundleReceipt> create(ConventionBundle bundle, @Context UriInfo uri) {
    Answer<BundleReceipt> receipt = bundles.create(bundle);
    return Answers.createdAt(
        uri.getBaseUriBuilder().path("v1/conventions/{id}").build(receipt.id()), receipt);
  }
}
