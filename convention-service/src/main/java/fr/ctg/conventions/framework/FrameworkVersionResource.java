package fr.ctg.conventions.framework;

import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.paging.Pages;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/framework/versions")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(name = "Framework")
class FrameworkVersionResource {

  private final FrameworkService frameworks;

  FrameworkVersionResource(FrameworkService frameworks) {
    this.frameworks = frameworks;
  }

  @GET
  @Operation(
      operationId = "listFrameworkVersions",
      summary = "List the versions of the framework",
      description =
          "When and why each version was recorded, page by page, sorted by `version`; none for a"
              + " draft. `sort=-version` starts with the newest.")
  public RestResponse<Page<FrameworkVersionResponse>> list(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Pages.ok(frameworks.versions(convention, page), uri);
  }
}
