package fr.ctg.evaluations.measurement;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.csv.CsvBody;
import fr.ctg.kit.csv.CsvProfile;
import fr.ctg.kit.csv.Wanted;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.paging.Pages;
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

  MeasurementResource(MeasurementService measurements) {
    this.measurements = measurements;
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
