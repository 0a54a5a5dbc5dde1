package fr.ctg.conventions.objective;

import fr.ctg.conventions.axis.Axis;
import fr.ctg.conventions.diagnosis.Need;
import fr.ctg.kit.identity.Key;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objective as a client states it. */
public record ObjectiveRequest(
    @NotBlank
        @Size(max = 60)
        @Pattern(regexp = Key.CODE)
        @Schema(
            description = "The human code of the objective, unique in its convention.",
            examples = "PARENTALITE-1")
        String code,
    @NotNull
        @Schema(
            description =
                "`STRATEGIC`: right below an axis; `OPERATIONAL`: contributes to a strategic one.")
        ObjectiveKind kind,
    @Size(max = 60)
        @Schema(
            description =
                "The code of the axis it stands under. A strategic objective needs it; that of an"
                    + " operational one is its parent's and is left out in answers.",
            examples = "PARENTALITE")
        String axis,
    @Size(max = 60)
        @Schema(
            description =
                "The code of the strategic objective that an operational one contributes to; an"
                    + " operational one needs it.",
            examples = "PARENTALITE-1")
        String parent,
    @Size(max = 50)
        @Schema(
            description =
                "The codes of other axes that it serves too. They are filters: the objective counts"
                    + " in its own axis only.")
        List<@NotBlank @Size(max = 60) String> secondaryAxes,
    @NotBlank
        @Size(max = 2000)
        @Schema(
            description = "What is to be reached.",
            examples = "Accompagner et soutenir la parentalité")
        String statement,
    @DecimalMin(value = "0", inclusive = false)
        @Digits(integer = 5, fraction = 4)
        @Schema(
            description =
                "How much it counts in the achievement of what it stands under, relative to its"
                    + " siblings. State it for all siblings or for none; without weights all count"
                    + " the same.",
            examples = "50")
        BigDecimal weight,
    @Size(max = 50)
        @Schema(
            description = "The codes of the needs of the diagnosis that it answers.",
            examples = "[\"B-01\"]")
        List<@NotBlank @Size(max = 60) String> needs) {

  public ObjectiveRequest {
    secondaryAxes = secondaryAxes == null ? List.of() : secondaryAxes;
    needs = needs == null ? List.of() : needs;
  }

  /** What a client would state to get the objective as it is. */
  public static ObjectiveRequest of(Objective objective) {
    boolean strategic = objective.kind() == ObjectiveKind.STRATEGIC;
    return new ObjectiveRequest(
        objective.code(),
        objective.kind(),
        strategic ? objective.axis().code() : null,
        strategic ? null : objective.parent().code(),
        objective.secondaryAxes().stream().map(Axis::code).toList(),
        objective.statement(),
        objective.weight(),
        objective.needs().stream().map(Need::code).toList());
  }
}
