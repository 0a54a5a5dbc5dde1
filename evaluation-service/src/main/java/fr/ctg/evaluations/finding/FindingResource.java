package fr.ctg.evaluations.finding;

import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.csv.CsvBody;
import fr.ctg.kit.csv.CsvProfile;
import fr.ctg.kit.csv.Wanted;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.paging.Pages;
import fr.ctg.kit.precondition.ContentTag;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/findings")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Findings",
    description =
        "Early warnings: what the evaluation shows of an indicator that a committee should talk about,"
            + " from the day it is found until it no longer holds. Convention-service proposes each"
            + " for an agenda; a decision that names it as its evidence is shown with it.")
class FindingResource {

  private final FindingService findings;
  private final ContentTag tags;

  FindingResource(FindingService findings, ContentTag tags) {
    this.findings = findings;
    this.tags = tags;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, CsvProfile.TEXT_CSV})
  @Operation(
      operationId = "listFindings",
      summary = "List findings",
      description =
          "What examinations have found, the newest first: an indicator off track or going back, a target"
              + " out of reach at this pace or reached early, figures missing, too old or in doubt;"
              + " each with its figures and what the committee could decide. All of it, or what every"
              + " given filter lets through; a partner sees what is about indicators that it is"
              + " responsible for. As JSON page by page, sorted by `openedOn`; with `Accept: text/csv`"
              + " all that match in one file.")
  @APIResponse(
      responseCode = "200",
      description = "A page as JSON, or all of it as CSV.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = FindingPage.class)),
        @Content(
            mediaType = CsvProfile.TEXT_CSV,
            schema = @Schema(implementation = String.class, maxLength = 2147483647))
      })
  public Response list(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @BeanParam FindingQuery query,
      @BeanParam PageRequest page,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    Key key = Key.parse("convention", convention);
    Optional<CsvProfile> csv = Wanted.asCsv(headers);
    return csv.isPresent()
        ? new CsvBody(csv.get(), findings.table(key, query)::write).ok().toResponse()
        : Pages.ok(findings.list(key, query, page), uri).toResponse();
  }

  @GET
  @Path("{finding}")
  @Operation(
      operationId = "getFinding",
      summary = "Read a finding",
      description =
          "One finding: since when it holds, what it rests on, what became of it, and the committee's"
              + " decisions about it.")
  public RestResponse<FindingResponse> read(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @PathParam("finding") @Parameter(description = "The finding's identifier.") UUID finding) {
    FindingResponse found = findings.read(Key.parse("convention", convention), finding);
    return Answers.ok(new Answer<>(found.id(), tags.of(found), found, false));
  }
}
