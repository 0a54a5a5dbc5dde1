package fr.ctg.evaluations.simulation;

import fr.ctg.kit.identity.Key;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/conventions/{convention}/simulations")
@RolesAllowed({Role.COORDINATOR, Role.COMMITTEE, Role.ANALYST})
@Tag(
    name = "Simulation",
    description = "The evaluation as it would be, were something else agreed. Nothing is saved.")
class SimulationResource {

  private final SimulationService simulations;

  SimulationResource(SimulationService simulations) {
    this.simulations = simulations;
  }

  @POST
  @Operation(
      operationId = "simulateEvaluation",
      summary = "Simulate other targets, weights or thresholds",
      description =
          "What the committee asks before it decides: were the target of an indicator 250, did an"
              + " axis count twice, were the thresholds lower, where would the convention stand? The"
              + " evaluation as it is and as it would be, side by side, by the same rules and from the"
              + " same measurements, with what differs. Nothing is saved and nothing changes; the"
              + " `Idempotency-Key` is not looked at.")
  @APIResponse(responseCode = "200", description = "Both evaluations.")
  public SimulationResponse simulate(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      SimulationRequest request) {
    return simulations.simulate(Key.parse("convention", convention), request);
  }
}
