package fr.ctg.conventions.diagnosis;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.json.MergePatch;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.paging.Pages;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/diagnosis/findings")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(name = "Diagnosis")
class FindingResource {

  private final FindingService findings;

  FindingResource(FindingService findings) {
    this.findings = findings;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "createDiagnosisFinding",
      summary = "Add a finding",
      description =
          "Adds a finding to the diagnosis of a draft convention, as long as it is not validated.")
  public RestResponse<FindingResponse> create(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      FindingRequest request,
      @Context UriInfo uri) {
    return Answers.created(findings.create(convention, request), uri);
  }

  @GET
  @Operation(
      operationId = "listDiagnosisFindings",
      summary = "List findings",
      description =
          "What the diagnosis has found, page by page; sorted by `code` (default) or `theme`.")
  public RestResponse<Page<FindingResponse>> list(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @QueryParam("theme")
          @Parameter(
              description = "Only findings on this theme.",
              schema = @Schema(maxLength = 200))
          String theme,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Pages.ok(findings.list(convention, theme, page), uri);
  }

  @GET
  @Path("{finding}")
  @Operation(
      operationId = "getDiagnosisFinding",
      summary = "Read a finding",
      description = "One finding, by its identifier or its code.")
  public RestResponse<FindingResponse> read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("finding") @Parameter(description = "Identifier or code.") String finding) {
    return Answers.ok(findings.read(convention, finding));
  }

  @PUT
  @Path("{finding}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "replaceDiagnosisFinding",
      summary = "Replace a finding",
      description =
          "States the whole finding anew; what is left out is no longer known. Refused with 409 once"
              + " the diagnosis is validated.")
  public RestResponse<FindingResponse> replace(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("finding") @Parameter(description = "Identifier or code.") String finding,
      @HeaderParam("If-Match") String ifMatch,
      FindingRequest request) {
    return Answers.ok(findings.replace(convention, finding, IfMatch.of(ifMatch), request));
  }

  @PATCH
  @Path("{finding}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "patchDiagnosisFinding",
      summary = "Change some properties of a finding",
      description = "A JSON merge patch: what is named changes, null removes, the rest stays.")
  public RestResponse<FindingResponse> patch(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("finding") @Parameter(description = "Identifier or code.") String finding,
      @HeaderParam("If-Match") String ifMatch,
      MergePatch patch) {
    return Answers.ok(findings.patch(convention, finding, IfMatch.of(ifMatch), patch));
  }

  @DELETE
  @Path("{finding}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "deleteDiagnosisFinding",
      summary = "Delete a finding",
      description =
          "Takes a finding out of a diagnosis that is not validated; refused with 409 while something"
              + " rests on it.")
  public void delete(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("finding") @Parameter(description = "Identifier or code.") String finding,
      @HeaderParam("If-Match") String ifMatch) {
    findings.delete(convention, finding, IfMatch.of(ifMatch));
  }
}
