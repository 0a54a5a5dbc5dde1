package fr.ctg.conventions.diagnosis;

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

@Path("/v1/conventions/{convention}/diagnosis/reopening")
@Tag(name = "Diagnosis")
class DiagnosisReopeningResource {

  private final DiagnosisService diagnoses;

  DiagnosisReopeningResource(DiagnosisService diagnoses) {
    this.diagnoses = diagnoses;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "reopenDiagnosis",
      summary = "Reopen the diagnosis",
      description =
          "Takes a validation back as long as the convention is a draft, so that the diagnosis can be"
              + " changed.")
  public RestResponse<DiagnosisResponse> reopen(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention) {
    return Answers.done(diagnoses.reopen(convention));
  }
}
