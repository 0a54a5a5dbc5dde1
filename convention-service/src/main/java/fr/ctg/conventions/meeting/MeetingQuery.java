package fr.ctg.conventions.meeting;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which meetings a client asks for. */
public class MeetingQuery {

  @QueryParam("committee")
  @Parameter(
      description = "Only meetings of this committee: identifier or code.",
      schema = @Schema(maxLength = 60))
  String committee;

  @QueryParam("status")
  @Parameter(description = "Only meetings that have got this far.")
  MeetingStatus status;

  @QueryParam("from")
  @Parameter(description = "Only meetings on this day or later.")
  LocalDate from;

  @QueryParam("to")
  @Parameter(description = "Only meetings on this day or earlier.")
  LocalDate to;
}
