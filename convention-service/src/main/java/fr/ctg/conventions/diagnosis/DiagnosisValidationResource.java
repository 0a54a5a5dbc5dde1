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

@Path("/v1/conventions/{convention}/diagnosis/validation")
@Tag(name = "Diagnosis")
class DiagnosisValidationResource {

  private final DiagnosisService diagnoses;

  DiagnosisValidationResource(DiagnosisService diagnoses) {
    this.diagnoses = diagnoses;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "validateDiagnosis",
      summary = "Validate the diagnosis",
      description =
          "Records that those who made the diagnosis share it: a convention is signed on a validated one."
              + " It needs a group consulted, a finding and a need; whatever is missing is listed in a"
              + " refusal.")
  public RestResponse<DiagnosisResponse> validate(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      ValidationRequest request) {
    return Answers.done(diagnoses.validate(convention, request));
  }
}
