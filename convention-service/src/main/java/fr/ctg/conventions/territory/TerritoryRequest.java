package fr.ctg.conventions.territory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A territory as a client states it. */
public record TerritoryRequest(
    @NotNull @Schema(description = "What the territory is.") TerritoryKind kind,
    @NotBlank
        @Size(max = 60)
        @Schema(
            description =
                "Its official code: Insee's for a commune, the SIREN for an EPCI, QP or QN for a"
                    + " priority neighbourhood, nine characters for an IRIS.",
            examples = "41018")
        String code,
    @NotBlank @Size(max = 200) @Schema(description = "Its name.", examples = "Blois") String name,
    @Min(1900)
        @Max(2200)
        @Schema(
            description = "The year of the geography that the code belongs to, where it matters.",
            examples = "2021")
        Integer vintage,
    @Size(max = 80)
        @Schema(
            description =
                "The territory that this one is a part of: its code, with kind and vintage where the"
                    + " code alone is not clear (`EPCI:244100293`, `IRIS:410180101@2021`).",
            examples = "41018")
        String parent) {

  /** The text that names it beyond doubt. */
  public String fullReference() {
    return new TerritoryReference(kind, code, vintage).toString();
  }

  /** What a client would state to get the territory as it is. */
  public static TerritoryRequest of(Territory territory) {
    return new TerritoryRequest(
        territory.kind(),
        territory.code(),
        territory.name(),
        territory.vintage(),
        territory.parent() == null ? null : territory.parent().reference());
  }
}
