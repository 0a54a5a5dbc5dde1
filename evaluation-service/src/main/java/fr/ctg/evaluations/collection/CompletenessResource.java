package fr.ctg.evaluations.collection;

import fr.ctg.kit.csv.CsvBody;
import fr.ctg.kit.csv.CsvProfile;
import fr.ctg.kit.csv.Wanted;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.precondition.ContentTag;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/conventions/{convention}/completeness")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(name = "Collection")
class CompletenessResource {

  private final CollectionService collection;
  private final ContentTag tags;

  CompletenessResource(CollectionService collection, ContentTag tags) {
    this.collection = collection;
    this.tags = tags;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, CsvProfile.TEXT_CSV})
  @Operation(
      operationId = "getCompleteness",
      summary = "Measure completeness and timeliness",
      description =
          "How much of what partners owe has come, and how much of it by its due day, in percent of"
              + " what is owed: as a whole, and by partner, indicator, axis or period. It counts the"
              + " very items of `listExpectedMeasurements` under the same filters; a partner sees its"
              + " own. With `Accept: text/csv` as a table.")
  @APIResponse(
      responseCode = "200",
      description = "The figures.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = CompletenessResponse.class)),
        @Content(
            mediaType = CsvProfile.TEXT_CSV,
            schema = @Schema(implementation = String.class, maxLength = 10_000_000))
      })
  public Response completeness(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @QueryParam("by")
          @DefaultValue("PARTNER")
          @Parameter(description = "By what the figures are told apart.")
          Grouping by,
      @BeanParam CollectionQuery query,
      @Context HttpHeaders headers,
      @Context Request request) {
    CompletenessQuestion question = collection.ask(Key.parse("convention", convention), query, by);
    Optional<CsvProfile> csv = Wanted.asCsv(headers);
    // A strong tag is that of certain bytes, so each form has its own.
    EntityTag tag =
        new EntityTag(tags.of(question.identity()) + csv.map(profile -> "-" + profile).orElse(""));
    ResponseBuilder known = request.evaluatePreconditions(tag);
    return (known != null ? known : written(collection.answer(question), csv))
        .tag(tag)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }

  private static ResponseBuilder written(CompletenessResponse found, Optional<CsvProfile> csv) {
    return csv.isPresent()
        ? Response.ok(new CsvBody(csv.get(), new CompletenessTable(found)::write))
            .header(HttpHeaders.CONTENT_TYPE, csv.get().contentType())
        : Response.ok(found, MediaType.APPLICATION_JSON_TYPE);
  }
}
