package fr.ctg.evaluations.publication;

import fr.ctg.evaluations.report.ReportKind;
import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.idempotency.IdempotencyKeyRequired;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/publications")
@RolesAllowed({Role.COORDINATOR, Role.COMMITTEE, Role.ANALYST, Role.SERVICE, Role.ADMIN})
@Tag(
    name = "Publications",
    description =
        "Reports frozen for ever: what was shown to the committee, byte for byte, and the proof that it"
            + " can be computed anew.")
class PublicationResource {

  private final PublicationService publications;
  private final PublicationAnswers answers;

  PublicationResource(PublicationService publications, PublicationAnswers answers) {
    this.publications = publications;
    this.answers = answers;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ANALYST})
  @IdempotencyKeyRequired
  @Operation(
      operationId = "createPublication",
      summary = "Freeze a report",
      description =
          "Makes the report of `getReport` in French, and keeps its bytes, in JSON and as a page, with"
              + " the day and the knowledge it was made from, the version of what was agreed, and the"
              + " SHA-256 of both. It can never be changed or deleted. A decision of a committee names"
              + " it by its `id` as evidence of the kind PUBLICATION.")
  public RestResponse<PublicationResponse> create(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      PublicationRequest request,
      @Context UriInfo uri) {
    return Answers.created(publications.create(Key.parse("convention", convention), request), uri);
  }

  @GET
  @Operation(
      operationId = "listPublications",
      summary = "List publications",
      description =
          "The reports that were frozen of a convention, without their content; sorted by"
              + " `publishedAt` (default, the newest first) or `asOf`.")
  public RestResponse<Page<PublicationResponse>> list(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @QueryParam("kind") @Parameter(description = "Only reports of this kind.") ReportKind kind,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Pages.ok(publications.list(Key.parse("convention", convention), kind, page), uri);
  }

  @GET
  @Path("{publication}")
  @Operation(
      operationId = "getPublication",
      summary = "Read a publication's particulars",
      description = "What was frozen, from which clocks, by whom, and the SHA-256 of its bytes.")
  public RestResponse<PublicationResponse> read(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @PathParam("publication") @Parameter(description = "The publication's identifier.")
          UUID publication) {
    return Answers.ok(publications.read(Key.parse("convention", convention), publication));
  }

  @GET
  @Path("{publication}/content")
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
  @Operation(
      operationId = "getPublicationContent",
      summary = "Read a publication's content",
      description =
          "The bytes as they were frozen: the report in JSON, or as a page (`Accept: text/html`). The"
              + " ETag is their SHA-256 in hexadecimal, and `Repr-Digest` (RFC 9530) says it too.")
  @APIResponse(
      responseCode = "200",
      description = "The frozen bytes.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(ref = "#/components/schemas/Report")),
        @Content(
            mediaType = MediaType.TEXT_HTML,
            schema = @Schema(type = SchemaType.STRING, maxLength = 10_000_000))
      })
  public Response content(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @PathParam("publication") @Parameter(description = "The publication's identifier.")
          UUID publication,
      @Context HttpHeaders headers,
      @Context Request request) {
    return answers.content(
        publications.require(Key.parse("convention", convention), publication), headers, request);
  }

  @GET
  @Path("{publication}/verification")
  @Operation(
      operationId = "verifyPublication",
      summary = "Recompute a publication and compare",
      description =
          "Makes the report anew from the same day and the same knowledge and compares it byte by byte"
              + " with what was frozen: whether they agree, and where they first differ if not. A later"
              + " import or decision makes no difference; a later version of the software may, and then"
              + " the difference is shown.")
  public VerificationResponse verify(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @PathParam("publication") @Parameter(description = "The publication's identifier.")
          UUID publication) {
    return publications.verify(Key.parse("convention", convention), publication);
  }
}
