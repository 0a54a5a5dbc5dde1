package fr.ctg.conventions.axis;

import fr.ctg.kit.identity.Key;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An axis as a client states it. */
public record AxisRequest(
    @NotBlank
        @Size(max = 60)
        @Pattern(regexp = Key.CODE)
        @Schema(
            description = "The human code of the axis, unique in its convention.",
            examples = "PARENTALITE")
        String code,
    @NotBlank
        @Size(max = 200)
        @Schema(description = "Its name, for people.", examples = "Parentalité")
        String name,
    @NotNull @Min(1) @Max(1000) @Schema(description = "Its place among the axes.", examples = "2")
        Integer position,
    @DecimalMin(value = "0", inclusive = false)
        @Digits(integer = 5, fraction = 4)
        @Schema(
            description =
                "How much it counts in the convention's achievement, relative to the other axes."
                    + " State it for all axes or for none; without weights all count the same.",
            examples = "30")
        BigDecimal weight) {

  /** What a client would state to get the axis as it is. */
  public static AxisRequest of(Axis axis) {
    return new AxisRequest(axis.code(), axis.name(), axis.position(), axis.weight());
  }
}
