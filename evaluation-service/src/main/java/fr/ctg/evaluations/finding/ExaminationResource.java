package fr.ctg.evaluations.finding;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/findings/examination")
@Tag(name = "Findings")
class ExaminationResource {

  private final FindingService findings;

  ExaminationResource(FindingService findings) {
    this.findings = findings;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ANALYST, Role.SERVICE})
  @Operation(
      operationId = "examineConvention",
      summary = "Examine a convention now",
      description =
          "Looks for findings in the evaluation of today, and asks convention-service for the decisions"
              + " about them, without waiting: the service does the same by itself soon after"
              + " something was recorded, and once a day. Answers what was opened, what says"
              + " something else, and what was closed; nothing where everything is as it was.")
  public RestResponse<ExaminationResponse> examine(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention) {
    return Answers.done(findings.examine(Key.parse("convention", convention)));
  }
}
