package fr.ctg.conventions.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether enough members were there for a meeting to be valid.
 *
 * @param required null where none is required
 */
@Schema(description = "Whether enough members were there for the meeting to be valid.")
public record Quorum(
    @Schema(
            description =
                "How many members the committee required that day; absent where it required none.",
            minimum = "1",
            maximum = "200",
            examples = "4")
        Integer required,
    @Schema(
            description = "How many were present or represented, guests and secretaries left out.",
            minimum = "0",
            maximum = "200",
            examples = "5")
        int present,
    @Schema(description = "Whether that was enough; true where none is required.")
        boolean reached) {

  static Quorum of(Integer required, int present) {
    return new Quorum(required, present, required == null || present >= required);
  }
}
