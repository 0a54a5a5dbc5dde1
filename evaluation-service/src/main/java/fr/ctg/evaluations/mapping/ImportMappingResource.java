package fr.ctg.evaluations.mapping;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.paging.Pages;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/import-mappings")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Import mappings",
    description =
        "How a partner's own spreadsheet is to be read, said once: which column holds which"
            + " indicator, and what the words of the file stand for. An import names it in"
            + " `mapping=`.")
class ImportMappingResource {

  private static final String CONVENTION = "The convention's identifier or reference.";
  private static final String MAPPING = "The mapping's identifier or code.";
  private static final String FOR_ANOTHER = "The code of the partner that a coordinator acts for.";

  private final ImportMappingService mappings;

  ImportMappingResource(ImportMappingService mappings) {
    this.mappings = mappings;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.PARTNER})
  @Operation(
      operationId = "createImportMapping",
      summary = "Keep a mapping",
      description =
          "Keeps how a file is to be read: where the period, territory and breakdown are said, and"
              + " which columns hold the figures of which indicator. Columns are named by their"
              + " header (accents, case and blanks do not matter) or by their letter. Indicators and"
              + " territories have to exist in the convention. With `basedOn` it adds translations"
              + " of codes to a layout that is known here. A partner keeps its own; a coordinator"
              + " names the partner it is for.")
  public RestResponse<ImportMappingResponse> create(
      @PathParam("convention") @Parameter(description = CONVENTION) String convention,
      @QueryParam("onBehalfOf")
          @Parameter(
              description = FOR_ANOTHER,
              schema = @Schema(maxLength = 60, examples = "CAF-41"))
          String onBehalfOf,
      Mapping mapping,
      @Context UriInfo uri) {
    return Answers.created(
        mappings.create(Key.parse("convention", convention), onBehalfOf, mapping), uri);
  }

  @GET
  @Operation(
      operationId = "listImportMappings",
      summary = "List mappings",
      description =
          "The mappings kept for a convention, page by page, sorted by `code`. A partner sees its"
              + " own; people of the convention see all, or those of the partner in `onBehalfOf`.")
  public RestResponse<Page<ImportMappingResponse>> list(
      @PathParam("convention") @Parameter(description = CONVENTION) String convention,
      @QueryParam("onBehalfOf")
          @Parameter(
              description = "The code of the partner whose mappings are wanted.",
              schema = @Schema(maxLength = 60, examples = "CAF-41"))
          String onBehalfOf,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Pages.ok(mappings.list(Key.parse("convention", convention), onBehalfOf, page), uri);
  }

  @GET
  @Path("{mapping}")
  @Operation(
      operationId = "getImportMapping",
      summary = "Read a mapping",
      description = "One mapping, by its identifier or its code.")
  public RestResponse<ImportMappingResponse> read(
      @PathParam("convention") @Parameter(description = CONVENTION) String convention,
      @PathParam("mapping") @Parameter(description = MAPPING) String mapping,
      @QueryParam("onBehalfOf")
          @Parameter(
              description = "The code of the partner whose mapping is wanted.",
              schema = @Schema(maxLength = 60, examples = "CAF-41"))
          String onBehalfOf) {
    return Answers.ok(
        mappings.read(
            Key.parse("convention", convention), onBehalfOf, Key.parse("mapping", mapping)));
  }

  @PUT
  @Path("{mapping}")
  @RolesAllowed({Role.COORDINATOR, Role.PARTNER})
  @Operation(
      operationId = "replaceImportMapping",
      summary = "Replace a mapping",
      description = "States the whole mapping anew; imports that were done by it stay as they are.")
  public RestResponse<ImportMappingResponse> replace(
      @PathParam("convention") @Parameter(description = CONVENTION) String convention,
      @PathParam("mapping") @Parameter(description = MAPPING) String mapping,
      @QueryParam("onBehalfOf")
          @Parameter(
              description = FOR_ANOTHER,
              schema = @Schema(maxLength = 60, examples = "CAF-41"))
          String onBehalfOf,
      @HeaderParam("If-Match") String ifMatch,
      Mapping stated) {
    return Answers.ok(
        mappings.replace(
            Key.parse("convention", convention),
            onBehalfOf,
            Key.parse("mapping", mapping),
            IfMatch.of(ifMatch),
            stated));
  }

  @DELETE
  @Path("{mapping}")
  @RolesAllowed({Role.COORDINATOR, Role.PARTNER})
  @Operation(
      operationId = "deleteImportMapping",
      summary = "Delete a mapping",
      description = "Files can no longer be read by it; what was imported stays.")
  public void delete(
      @PathParam("convention") @Parameter(description = CONVENTION) String convention,
      @PathParam("mapping") @Parameter(description = MAPPING) String mapping,
      @QueryParam("onBehalfOf")
          @Parameter(
              description = FOR_ANOTHER,
              schema = @Schema(maxLength = 60, examples = "CAF-41"))
          String onBehalfOf,
      @HeaderParam("If-Match") String ifMatch) {
    mappings.delete(
        Key.parse("convention", convention),
        onBehalfOf,
        Key.parse("mapping", mapping),
        IfMatch.of(ifMatch));
  }
}
