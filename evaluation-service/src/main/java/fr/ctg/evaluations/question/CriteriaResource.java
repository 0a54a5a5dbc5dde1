package fr.ctg.evaluations.question;

import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/evaluation-criteria")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(name = "Evaluation questions")
class CriteriaResource {

  @GET
  @Operation(
      operationId = "listEvaluationCriteria",
      summary = "List evaluation criteria",
      description =
          "The codes of the criteria that questions judge by and of the judgements that answers may"
              + " carry, in French and in English.")
  public CriteriaResponse list() {
    return CriteriaResponse.all();
  }
}
