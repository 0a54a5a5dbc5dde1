package fr.ctg.conventions.bundle;

import fr.ctg.conventions.action.ActionRequest;
import fr.ctg.conventions.axis.AxisRequest;
import fr.ctg.conventions.convention.ConventionRequest;
import fr.ctg.conventions.funding.AidRequest;
import fr.ctg.conventions.funding.FundingLineRequest;
import fr.ctg.conventions.indicator.IndicatorRequest;
import fr.ctg.conventions.objective.ObjectiveRequest;
import fr.ctg.conventions.partner.PartnerRequest;
import fr.ctg.conventions.territory.TerritoryRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole convention in one document; everything in it refers to everything by human code. */
record ConventionBundle(
    @Size(max = 500)
        @Schema(
            description =
                "The partners that it names. One that is registered already is taken as it is, if its"
                    + " content is the same; it may also be named without being declared here.")
        List<@NotNull @Valid PartnerRequest> partners,
    @Size(max = 2000)
        @Schema(
            description =
                "The territories that it names, each after the one that it is a part of. One that is"
                    + " registered already is taken as it is, if its content is the same; it may also"
                    + " be named without being declared here.")
        List<@NotNull @Valid TerritoryRequest> territories,
    @NotNull @Valid @Schema(description = "The convention itself, which will be a draft.")
        ConventionRequest convention,
    @Valid @Schema(description = "Its diagnosis; left out, it has none yet.")
        DiagnosisDocument diagnosis,
    @Size(max = 100) @Schema(description = "Its axes.") List<@NotNull @Valid AxisRequest> axes,
    @Size(max = 500) @Schema(description = "Its objectives.")
        List<@NotNull @Valid ObjectiveRequest> objectives,
    @Size(max = 1000) @Schema(description = "Its actions.")
        List<@NotNull @Valid ActionRequest> actions,
    @Size(max = 2000) @Schema(description = "Its indicators, with their baselines and targets.")
        List<@NotNull @Valid IndicatorRequest> indicators,
    @Size(max = 5000) @Schema(description = "What its actions are funded with.")
        List<@NotNull @Valid FundingLineRequest> fundingLines,
    @Size(max = 2000) @Schema(description = "What is paid on its territory outside the actions.")
        List<@NotNull @Valid AidRequest> aids) {

  ConventionBundle {
    partners = partners == null ? List.of() : partners;
    territories = territories == null ? List.of() : territories;
    axes = axes == null ? List.of() : axes;
    objectives = objectives == null ? List.of() : objectives;
    actions = actions == null ? List.of() : actions;
    indicators = indicators == null ? List.of() : indicators;
    fundingLines = fundingLines == null ? List.of() : fundingLines;
    aids = aids == null ? List.of() : aids;
  }
}
