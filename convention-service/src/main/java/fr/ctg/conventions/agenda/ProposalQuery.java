package fr.ctg.conventions.agenda;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which proposals a client asks for. */
public class ProposalQuery {

  @QueryParam("status")
  @Parameter(description = "Only proposals of which this became.")
  ProposalStatus status;

  @QueryParam("severity")
  @Parameter(description = "Only findings that matter this much.")
  Severity severity;

  @QueryParam("kind")
  @Parameter(description = "Only findings of this kind.")
  FindingKind kind;

  @QueryParam("meeting")
  @Parameter(
      description = "Only what is on the agenda of this meeting: identifier or code.",
      schema = @Schema(maxLength = 60))
  String meeting;
}
