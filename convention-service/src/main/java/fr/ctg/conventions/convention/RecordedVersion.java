package fr.ctg.conventions.convention;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of something agreed, as others read it. */
@Schema(name = "AgreedVersion")
public record RecordedVersion(
    @Schema(description = "1 for what was agreed first, then one more each time.", minimum = "1")
        int number,
    @Schema(description = "The first day on which it applies.", examples = "2020-01-01")
        LocalDate appliesFrom,
    @Schema(description = "When it was recorded; nobody could know it before.") Instant recordedAt,
    @Schema(description = "What made it so.") Origin origin,
    @Schema(
            description =
                "The code of that decision or the number of that amendment; absent for the signature.",
            maxLength = 60,
            examples = "D-2019-01")
        String reference,
    @Schema(
            type = SchemaType.OBJECT,
            description = "What it said, under the names that the thing itself has.")
        ObjectNode content) {

  /** The same with other words, or with none. */
  public RecordedVersion saying(ObjectNode other) {
    return new RecordedVersion(number, appliesFrom, recordedAt, origin, reference, other);
  }

  static RecordedVersion of(int number, Agreement agreement, ObjectNode content) {
    return new RecordedVersion(
        number,
        agreement.appliesFrom(),
        agreement.recordedAt(),
        agreement.origin(),
        agreement.reference(),
        content);
  }
}
