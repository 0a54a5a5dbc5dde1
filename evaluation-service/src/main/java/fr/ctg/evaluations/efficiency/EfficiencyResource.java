package fr.ctg.evaluations.efficiency;

import fr.ctg.kit.csv.CsvProfile;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/conventions/{convention}/efficiency")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Efficiency",
    description =
        "What was paid beside what was achieved: execution rates, and the cost of a unit.")
class EfficiencyResource {

  private final EfficiencyService efficiencies;
  private final EfficiencyAnswers answers;

  EfficiencyResource(EfficiencyService efficiencies, EfficiencyAnswers answers) {
    this.efficiencies = efficiencies;
    this.answers = answers;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, CsvProfile.TEXT_CSV})
  @Operation(
      operationId = "getEfficiency",
      summary = "Compare what was paid with what was achieved",
      description =
          "By axis and by action, what was requested, granted and paid, how much of what was granted"
              + " has been paid, and beside it how far the axis or the action's indicators have got."
              + " For each indicator that counts results of an action, what was paid for each unit"
              + " over the same days; where this cannot be said, null and the reason. An action that"
              + " serves several axes is split by its shares, so money is counted once. The money is"
              + " this service's copy of what convention-service says, as it was known at `knownAt`;"
              + " the same question gives the same answer later. As JSON, or as a table with"
              + " `Accept: text/csv`.")
  @APIResponse(
      responseCode = "200",
      description = "The comparison.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = EfficiencyResponse.class)),
        @Content(
            mediaType = CsvProfile.TEXT_CSV,
            schema = @Schema(type = SchemaType.STRING, maxLength = 10_000_000))
      })
  public Response read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @QueryParam("asOf")
          @Parameter(
              description =
                  "The day to look from; today in Paris if not stated, never after the convention's"
                      + " last day. Money counts up to the year of this day.",
              example = "2021-12-31")
          LocalDate asOf,
      @QueryParam("knownAt")
          @Parameter(
              description =
                  "Only what had been recorded by this instant; everything if not stated.",
              example = "2022-02-01T00:00:00Z")
          Instant knownAt,
      @QueryParam("year")
          @Parameter(
              description =
                  "Only the money of this year; of every year of the convention so far if not"
                      + " stated. Achievements are always those of the day.",
              schema = @Schema(minimum = "1900", maximum = "2200", examples = "2019"))
          Integer year,
      @Context HttpHeaders headers,
      @Context Request request) {
    return answers.answer(
        efficiencies.ask(Key.parse("convention", convention), asOf, knownAt, year),
        headers,
        request);
  }
}
