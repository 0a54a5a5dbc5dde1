package fr.ctg.conventions.funding;

import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.csv.CsvBody;
import fr.ctg.kit.csv.CsvProfile;
import fr.ctg.kit.csv.Wanted;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/conventions/{convention}/funding-totals")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(name = "Funding")
class FundingTotalsResource {

  private final FundingTotalsService totals;

  FundingTotalsResource(FundingTotalsService totals) {
    this.totals = totals;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, CsvProfile.TEXT_CSV})
  @Operation(
      operationId = "getFundingTotals",
      summary = "Read totals of funding",
      description =
          "What was requested, granted and paid, by year, funder, axis, objective, action or nature,"
              + " with the rates granted / requested and paid / granted. An action that serves several"
              + " objectives is split by its keys (`objectiveShares`), and its money is counted once:"
              + " filters on axis and objective let its parts through, and the items sum to the total."
              + " Sums are exact and rounded to the cent only in the answer. An unknown amount is not"
              + " zero: it is left out of the sum and counted in `withoutRequested`, `withoutGranted`"
              + " or `withoutPaid`, and a rate compares only the lines of which both amounts are known,"
              + " and says how many these are; so a rate does not follow from the sums beside it while"
              + " amounts are missing. As JSON, or as a table with `Accept: text/csv`.")
  @APIResponse(
      responseCode = "200",
      description = "The totals.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = FundingTotalsResponse.class)),
        @Content(
            mediaType = CsvProfile.TEXT_CSV,
            schema = @Schema(implementation = String.class, maxLength = 2147483647))
      })
  public Response read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @QueryParam("by") @Parameter(description = "What to make totals for; `YEAR` if not stated.")
          GroupedBy by,
      @BeanParam FundingQuery query,
      @Context HttpHeaders headers) {
    Optional<CsvProfile> csv = Wanted.asCsv(headers);
    Answer<FundingTotalsResponse> answer = totals.totals(convention, by, query);
    return csv.isPresent()
        ? new CsvBody(csv.get(), new FundingTotalsTable(answer.body())::writeTo).ok().toResponse()
        : Answers.ok(answer).toResponse();
  }
}
