package fr.ctg.conventions.framework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole tree of what was agreed, as it is stored for ever and read by others. */
@Schema(
    name = "Framework",
    description = "Everything that was agreed in a convention, in one tree.")
record FrameworkDocument(
    @Schema(description = "The convention itself.") ConventionNode convention,
    @Schema(
            description = "Which version this is: 1 is the signature's.",
            minimum = "1",
            examples = "2")
        int version,
    @Schema(description = "When this version was recorded.") Instant recordedAt,
    @Schema(
            description = "What happened: `signed`, `activated`, or the decision behind it.",
            maxLength = 200,
            examples = "activated")
        String reason,
    @Schema(description = "The day that `?asOf=` asked for; otherwise absent.") LocalDate asOf,
    @Schema(
            description =
                "Every partner: who signs, who takes part in an action, who funds one, who owes an"
                    + " indicator's values; also those who did in an earlier version of it.",
            maxItems = 10000)
        List<PartnerNode> partners,
    @Schema(
            description =
                "The perimeter, also that of before an amendment, and every known territory in it.",
            maxItems = 100000)
        List<TerritoryNode> territories,
    @Schema(description = "The axes in their order.", maxItems = 1000) List<AxisNode> axes) {}
