package fr.ctg.conventions.funding;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has been paid of a funding line, as a client states it. */
record PaymentRequest(
    @DecimalMin("0")
        @Digits(integer = 10, fraction = 2)
        @Schema(
            description = "All that has been paid so far, in euros; absent is unknown.",
            examples = "7500.00")
        BigDecimal paid,
    @Size(max = 20000)
        @Schema(description = "Remarks on the line; those that are left out are no longer known.")
        String notes) {}
