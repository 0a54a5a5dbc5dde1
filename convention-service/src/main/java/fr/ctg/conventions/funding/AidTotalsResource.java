package fr.ctg.conventions.funding;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/aid-totals")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(name = "Aids")
class AidTotalsResource {

  private final AidService aids;

  AidTotalsResource(AidService aids) {
    this.aids = aids;
  }

  @GET
  @Operation(
      operationId = "getAidTotals",
      summary = "Read totals of aids",
      description =
          "What was paid outside the actions, by year or by year and payer: to beneficiaries, to"
              + " structures, together, and the share that goes to structures. As long as a payer has"
              + " stated one channel and not the other, total and share are null: nothing paid is 0,"
              + " nothing stated is unknown.")
  public RestResponse<AidTotalsResponse> read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @QueryParam("by") @Parameter(description = "What to make totals for; `YEAR` if not stated.")
          AidTotalsBy by,
      @BeanParam AidQuery query) {
    return Answers.ok(aids.totals(convention, by, query));
  }
}
