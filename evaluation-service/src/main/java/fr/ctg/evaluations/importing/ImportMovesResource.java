package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Frameworks;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.idempotency.IdempotencyKeyRequired;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/imports/{import}")
@RolesAllowed({Role.COORDINATOR, Role.PARTNER})
@Tag(name = "Imports")
class ImportMovesResource {

  private final ImportMoves moves;
  private final Frameworks frameworks;

  ImportMovesResource(ImportMoves moves, Frameworks frameworks) {
    this.moves = moves;
    this.frameworks = frameworks;
  }

  @POST
  @Path("cancellation")
  @Operation(
      operationId = "cancelImport",
      summary = "Call off an import",
      description =
          "Calls off an import that waits or runs as a job; nothing of it is written. One that is"
              + " being done stops in a moment: ask for it again to see CANCELLED. One that has ended"
              + " is refused with 409: undo it instead.")
  public RestResponse<ImportReport> cancel(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @PathParam("import") @Parameter(description = "The import's identifier.") UUID importId) {
    return Answers.done(moves.cancel(framework(convention).convention().id(), importId));
  }

  @POST
  @Path("reversal")
  @IdempotencyKeyRequired
  @Operation(
      operationId = "undoImport",
      summary = "Undo an import",
      description =
          "Gives every measurement that the import changed back what it said before, and withdraws"
              + " those that it created. Nothing is erased: these are new revisions, with your reason."
              + " By default it is refused with 409 if some of them were changed again since;"
              + " `atomicity=ROW` leaves those alone. The answer is the report of this undoing, which"
              + " is an import of its own in the history and can be undone too.")
  @APIResponse(
      responseCode = "201",
      description = "The report of the undoing; `Location` says where it is kept.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportReport.class)))
  public RestResponse<ImportReport> undo(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @PathParam("import") @Parameter(description = "The import's identifier.") UUID importId,
      @QueryParam("atomicity")
          @DefaultValue("ALL")
          @Parameter(description = "Whether a measurement that was changed since stops the others.")
          Atomicity atomicity,
      @Valid @NotNull ReversalRequest request,
      @Context UriInfo uri) {
    request.check();
    Framework framework = framework(convention);
    Answer<ImportReport> answer = moves.undo(framework, importId, atomicity, request.reason());
    return Answers.createdAt(
        uri.getBaseUriBuilder()
            .path("v1/conventions/{convention}/imports/{id}")
            .build(convention, answer.id()),
        answer);
  }

  private Framework framework(String convention) {
    return frameworks.current(Key.parse("convention", convention)).framework();
  }
}
