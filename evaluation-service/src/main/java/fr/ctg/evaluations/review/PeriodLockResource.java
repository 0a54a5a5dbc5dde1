package fr.ctg.evaluations.review;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.paging.Pages;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/period-locks")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(name = "Reviews")
class PeriodLockResource {

  private final PeriodLockService locks;

  PeriodLockResource(PeriodLockService locks) {
    this.locks = locks;
  }

  @POST
  @RolesAllowed(Role.COORDINATOR)
  @Operation(
      operationId = "createPeriodLock",
      summary = "Lock a period",
      description =
          "Settles the figures of these days, of all indicators or of some: from now on no"
              + " measurement of a period that shares a day with them is created or changed. Locks"
              + " may overlap; a day is open again when every lock on it has been lifted. Reviews"
              + " and evaluations go on.")
  public RestResponse<PeriodLockResponse> create(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      PeriodLockRequest request,
      @Context UriInfo uri) {
    return Answers.created(locks.create(Key.parse("convention", convention), request), uri);
  }

  @GET
  @Operation(
      operationId = "listPeriodLocks",
      summary = "List locked periods",
      description =
          "The locks of a convention, those that were lifted too, with who, when and why; sorted by"
              + " `lockedAt` (default, the newest first) or `from`.")
  public RestResponse<Page<PeriodLockResponse>> list(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @QueryParam("state") @Parameter(description = "Only locks of which this has become.")
          LockState state,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Pages.ok(locks.list(Key.parse("convention", convention), state, page), uri);
  }

  @GET
  @Path("{lock}")
  @Operation(
      operationId = "getPeriodLock",
      summary = "Read a locked period",
      description = "One lock: which days and indicators, by whom, since when and why.")
  public RestResponse<PeriodLockResponse> read(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @PathParam("lock") @Parameter(description = "The lock's identifier.") UUID lock) {
    return Answers.ok(locks.read(Key.parse("convention", convention), lock));
  }
}
