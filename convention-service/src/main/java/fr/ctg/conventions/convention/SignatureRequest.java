package fr.ctg.conventions.convention;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The signature as a client states it. */
record SignatureRequest(
    @NotNull @Schema(description = "The day the convention was signed.", examples = "2018-01-22")
        LocalDate signedOn) {}
