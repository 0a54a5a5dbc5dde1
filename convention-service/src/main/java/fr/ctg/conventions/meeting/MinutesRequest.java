package fr.ctg.conventions.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The minutes of a meeting as a client states them. */
@Schema(name = "Minutes")
public record MinutesRequest(
    @NotBlank @Size(max = 20000) @Schema(description = "What was said and decided.") String text,
    @Schema(
            description =
                "The day they were approved; from then on they no longer change. Absent before.",
            examples = "2019-06-20")
        LocalDate approvedOn) {

  static MinutesRequest of(Meeting meeting) {
    return meeting.minutes() == null
        ? null
        : new MinutesRequest(meeting.minutes(), meeting.minutesApprovedOn());
  }
}
