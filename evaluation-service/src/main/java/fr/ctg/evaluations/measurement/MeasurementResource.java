package fr.ctg.evaluations.measurement;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.csv.CsvBody;
import fr.ctg.kit.csv.CsvProfile;
import fr.ctg.kit.csv.Wanted;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.paging.Pages;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/measurements")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Measurements",
    description =
        "What partners observed: the value of an indicator for a period, a territory and a group of"
            + " people. A correction is a new revision; the old one stays readable for ever.")
class MeasurementResource {

  private final MeasurementService measurements;
  private final MeasurementChanges changes;

  MeasurementResource(MeasurementService measurements, MeasurementChanges changes) {
    this.measurements = measurements;
    this.changes = changes;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, CsvProfile.TEXT_CSV})
  @Operation(
      operationId = "listMeasurements",
      summary = "List measurements",
      description =
          "The measurements of a convention (an agreement between a city, its Caf and their"
              + " partners), under the filters you choose; a partner sees its own. As JSON page by"
              + " page, sorted by `period` (default), `indicator` or `revision`. With `Accept:"
              + " text/csv` all that match in one streamed file, in profile `opendata` (comma,"
              + " decimal point) or `spreadsheet` (`text/csv;profile=spreadsheet`: semicolon,"
              + " decimal comma).")
  @APIResponse(
      responseCode = "200",
      description = "A page as JSON, or all of it as CSV.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = MeasurementPage.class)),
        @Content(
            mediaType = CsvProfile.TEXT_CSV,
            schema = @Schema(implementation = String.class, maxLength = 2147483647))
      })
  public Response list(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @BeanParam MeasurementQuery query,
      @BeanParam PageRequest request,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    Key key = Key.parse("convention", convention);
    Optional<CsvProfile> csv = Wanted.asCsv(headers);
    return csv.isPresent()
        ? new CsvBody(csv.get(), measurements.export(key, query)::writeTo).ok().toResponse()
        : paged(measurements.list(key, query, request), uri).toResponse();
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.PARTNER})
  @Operation(
      operationId = "createMeasurement",
      summary = "Record a measurement",
      description =
          "Records one measurement, checked as a file of them is (see Imports, which are the way for"
              + " many). If the same measurement is there with the same content, it is answered with"
              + " 200 and nothing is written; with another content it is 409: correct it by PUT.")
  @APIResponse(
      responseCode = "201",
      description = "The measurement.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = MeasurementResponse.class)))
  @APIResponse(
      responseCode = "200",
      description = "It was there already, with this content.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = MeasurementResponse.class)))
  public RestResponse<MeasurementResponse> create(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @QueryParam("onBehalfOf")
          @Parameter(
              description = "The code of the partner that a coordinator records for.",
              schema = @Schema(maxLength = 60, examples = "CAF-41"))
          String onBehalfOf,
      @RequestBody(
              description = "The measurement.",
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = NewMeasurement.class)))
          InputStream body,
      @Context UriInfo uri)
      throws IOException {
    try {
      return Answers.created(
          changes.create(Key.parse("convention", convention), onBehalfOf, body), uri);
    } catch (AsItWas unchanged) {
      return Answers.ok(unchanged.present());
    }
  }

  @GET
  @Path("{measurement}")
  @Operation(
      operationId = "getMeasurement",
      summary = "Read a measurement",
      description = "One measurement as it is now, by its identifier.")
  public RestResponse<MeasurementResponse> read(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @PathParam("measurement") @Parameter(description = "The measurement's identifier.")
          UUID measurement) {
    return Answers.ok(measurements.read(Key.parse("convention", convention), measurement));
  }

  @PUT
  @Path("{measurement}")
  @RolesAllowed({Role.COORDINATOR, Role.PARTNER})
  @Operation(
      operationId = "replaceMeasurement",
      summary = "Correct a measurement",
      description =
          "States anew what a measurement says: value or parts, status, comment, and the reason of"
              + " the correction, which a validated figure cannot change without. What it is of"
              + " (indicator, period, territory, breakdown) stays. This is a new revision; the old"
              + " one stays readable for ever.")
  public RestResponse<MeasurementResponse> replace(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @PathParam("measurement") @Parameter(description = "The measurement's identifier.")
          UUID measurement,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBody(
              description = "Its new content.",
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = MeasurementContent.class)))
          InputStream body) {
    return Answers.ok(
        changes.replace(
            Key.parse("convention", convention), measurement, IfMatch.of(ifMatch), body));
  }

  @DELETE
  @Path("{measurement}")
  @RolesAllowed({Role.COORDINATOR, Role.PARTNER})
  @Operation(
      operationId = "withdrawMeasurement",
      summary = "Withdraw a measurement",
      description =
          "Takes a measurement back. Nothing is erased: this is a revision too, what it said before"
              + " stays readable among its revisions and by `knownAt`, and sending it again creates"
              + " it anew.")
  public void withdraw(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @PathParam("measurement") @Parameter(description = "The measurement's identifier.")
          UUID measurement,
      @QueryParam("reason")
          @Parameter(
              description = "Why; needed where the figure has been validated.",
              schema = @Schema(maxLength = 500, examples = "Doublon"))
          @Size(max = 500)
          String reason,
      @HeaderParam("If-Match") String ifMatch) {
    changes.withdraw(Key.parse("convention", convention), measurement, IfMatch.of(ifMatch), reason);
  }

  @GET
  @Path("{measurement}/revisions")
  @Operation(
      operationId = "listMeasurementRevisions",
      summary = "List the revisions of a measurement",
      description =
          "All that a measurement has said: who recorded it, when, why and with which value; the"
              + " newest first, sorted by `revision`. Provisional figures that become final are the"
              + " usual case.")
  public RestResponse<Page<MeasurementRevisionResponse>> revisions(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @PathParam("measurement") @Parameter(description = "The measurement's identifier.")
          UUID measurement,
      @BeanParam PageRequest request,
      @Context UriInfo uri) {
    return Pages.ok(
        measurements.revisions(Key.parse("convention", convention), measurement, request), uri);
  }

  private static RestResponse<MeasurementPage> paged(MeasurementPage page, UriInfo uri) {
    return Pages.ok(page, new Page<>(page.items(), page.next(), page.total()), uri);
  }
}
