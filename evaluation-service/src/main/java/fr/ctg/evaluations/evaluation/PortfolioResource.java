package fr.ctg.evaluations.evaluation;

import fr.ctg.kit.csv.CsvProfile;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/portfolio")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(name = "Evaluation")
class PortfolioResource {

  private final PortfolioService portfolios;

  PortfolioResource(PortfolioService portfolios) {
    this.portfolios = portfolios;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, CsvProfile.TEXT_CSV})
  @Operation(
      operationId = "getPortfolio",
      summary = "Read several conventions side by side",
      description =
          "Where several conventions, their axes and the indicators whose code more than one of them"
              + " has stand on one day, beside each other. Each figure is that of the convention's own"
              + " evaluation; nothing is summed over conventions, and indicators that share a code but"
              + " not what they measure say so. A convention that had not begun on that day stands there"
              + " without figures (`NOT_IN_FORCE`). Nobody sees a convention here that they may not see by"
              + " itself: one that they may not see is not found. As JSON, or as a table"
              + " (`Accept: text/csv`).")
  @APIResponse(
      responseCode = "200",
      description = "The conventions.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = PortfolioResponse.class)),
        @Content(
            mediaType = CsvProfile.TEXT_CSV,
            schema = @Schema(type = SchemaType.STRING, maxLength = 10_000_000))
      })
  public Response read(
      @BeanParam PortfolioQuery query, @Context HttpHeaders headers, @Context Request request) {
    List<Moment> moments = portfolios.ask(query);
    return EvaluationAnswers.answer(
        PortfolioService.tag(moments),
        headers,
        request,
        () -> portfolios.answer(moments),
        (answer, rows) -> new PortfolioTable(answer).write(rows));
  }
}
