package fr.ctg.conventions.sheet;

import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/conventions/{convention}/actions/{action}/sheet")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(name = "Actions")
class SheetResource {

  private final SheetService sheets;

  SheetResource(SheetService sheets) {
    this.sheets = sheets;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(
      operationId = "getActionSheet",
      summary = "Print an action",
      description =
          "The action as a French page that prints well (fiche action): its objectives and axes, partners,"
              + " territories, milestones, funding and evaluation.")
  @APIResponse(
      responseCode = "200",
      description = "The page.",
      content =
          @Content(
              mediaType = MediaType.TEXT_HTML,
              schema = @Schema(type = SchemaType.STRING, maxLength = 10_000_000)))
  public Response read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("action") @Parameter(description = "Identifier or number.") String action) {
    Answer<String> page = sheets.page(convention, action);
    return Response.ok(page.body(), "text/html;charset=UTF-8")
        .header(HttpHeaders.CONTENT_LANGUAGE, "fr")
        .tag(new EntityTag(page.tag()))
        .build();
  }
}
