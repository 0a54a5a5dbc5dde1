package fr.ctg.conventions.agenda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On which meeting's agenda a proposal is put, as a client states it. */
public record SchedulingRequest(
    @NotBlank
        @Size(max = 60)
        @Schema(description = "The code of a planned meeting.", examples = "COPIL-2020-1")
        String meeting) {}
