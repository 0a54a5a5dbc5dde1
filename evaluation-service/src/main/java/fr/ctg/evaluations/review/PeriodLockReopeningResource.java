package fr.ctg.evaluations.review;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/period-locks/{lock}/reopening")
@Tag(name = "Reviews")
class PeriodLockReopeningResource {

  private final PeriodLockService locks;

  PeriodLockReopeningResource(PeriodLockService locks) {
    this.locks = locks;
  }

  @POST
  @RolesAllowed(Role.COORDINATOR)
  @Operation(
      operationId = "reopenPeriod",
      summary = "Lift the lock of a period",
      description =
          "Lets figures of these days be recorded again, unless another lock holds them, and says"
              + " why. The lock stays readable as what once held; to lock again, make a new one.")
  public RestResponse<PeriodLockResponse> reopen(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @PathParam("lock") @Parameter(description = "The lock's identifier.") UUID lock,
      ReopeningRequest request) {
    return Answers.done(locks.reopen(Key.parse("convention", convention), lock, request));
  }
}
