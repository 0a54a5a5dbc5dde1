package fr.ctg.conventions.decision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of what was agreed, as a client states it and as it is kept. */
@Schema(name = "Change")
public record ChangeRequest(
    @NotNull @Schema(description = "What kind of thing changes.") ChangedThing what,
    @NotBlank
        @Size(max = 100)
        @Schema(
            description =
                "Its code: of a TARGET or a BASELINE that of its indicator, of an ACTION its number.",
            examples = "NB_FAM_LAEP")
        String code,
    @Schema(
            type = SchemaType.OBJECT,
            description =
                "What it says now, of the properties that change. Left out, it is filled in when the"
                    + " decision is proposed; absent in an answer for what is added or not there yet."
                    + " If it is no longer so when the decision is adopted, the adoption is refused.")
        ObjectNode before,
    @NotNull
        @Schema(
            type = SchemaType.OBJECT,
            description =
                "What it will say: of something that is there only what changes, as a merge patch on"
                    + " what its own resource takes; of something new all of it. A TARGET or a"
                    + " BASELINE is stated whole, without `appliesFrom`: it applies from"
                    + " `effectiveOn`.")
        ObjectNode after) {}
