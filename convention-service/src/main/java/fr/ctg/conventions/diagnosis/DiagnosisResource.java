package fr.ctg.conventions.diagnosis;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.json.MergePatch;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/diagnosis")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Diagnosis",
    description =
        "What was studied together before a convention was concluded (diagnostic partagé): who was"
            + " consulted, what was found, with its figures, and which needs come first.")
class DiagnosisResource {

  private final DiagnosisService diagnoses;

  DiagnosisResource(DiagnosisService diagnoses) {
    this.diagnoses = diagnoses;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "createDiagnosis",
      summary = "Begin the diagnosis",
      description =
          "Begins the one diagnosis of a draft convention. Its findings and needs are added one by one."
              + " `Location` is the address of the diagnosis.")
  public RestResponse<DiagnosisResponse> create(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      DiagnosisRequest request,
      @Context UriInfo uri) {
    return Answers.createdAt(uri.getAbsolutePath(), diagnoses.create(convention, request));
  }

  @GET
  @Operation(
      operationId = "getDiagnosis",
      summary = "Read the diagnosis",
      description = "The diagnosis of a convention; 404 if none was begun.")
  public RestResponse<DiagnosisResponse> read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention) {
    return Answers.ok(diagnoses.read(convention));
  }

  @PUT
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "replaceDiagnosis",
      summary = "Replace the diagnosis",
      description =
          "States the whole diagnosis anew, apart from its findings and needs; refused with 409 once it"
              + " is validated or the convention is signed.")
  public RestResponse<DiagnosisResponse> replace(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @HeaderParam("If-Match") String ifMatch,
      DiagnosisRequest request) {
    return Answers.ok(diagnoses.replace(convention, IfMatch.of(ifMatch), request));
  }

  @PATCH
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "patchDiagnosis",
      summary = "Change some properties of the diagnosis",
      description = "A JSON merge patch: what is named changes, null removes, the rest stays.")
  public RestResponse<DiagnosisResponse> patch(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @HeaderParam("If-Match") String ifMatch,
      MergePatch patch) {
    return Answers.ok(diagnoses.patch(convention, IfMatch.of(ifMatch), patch));
  }

  @DELETE
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "deleteDiagnosis",
      summary = "Delete the diagnosis",
      description =
          "Takes a diagnosis that is not validated out of a draft convention; its findings and needs"
              + " stay.")
  public void delete(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @HeaderParam("If-Match") String ifMatch) {
    diagnoses.delete(convention, IfMatch.of(ifMatch));
  }
}
