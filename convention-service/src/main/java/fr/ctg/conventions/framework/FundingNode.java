package fr.ctg.conventions.framework;

import fr.ctg.conventions.convention.RecordedVersion;
import fr.ctg.conventions.funding.FundingLine;
import fr.ctg.conventions.funding.FundingNature;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A funding line of a framework: the money that was agreed, not what has been paid since. */
@Schema(name = "FrameworkFundingLine")
record FundingNode(
    @Schema(description = "Its human code.", maxLength = 60) String code,
    @Schema(description = "The code of the partner that pays.", maxLength = 60) String funder,
    @Schema(description = "The year that the money is for.", examples = "2019") int year,
    @Schema(description = "What it pays for.") FundingNature nature,
    @Schema(description = "The scheme (dispositif) by which it is paid.", maxLength = 200)
        String scheme,
    @Schema(description = "What the funder was asked for, in euros.", examples = "12000.00")
        BigDecimal requested,
    @Schema(description = "What the funder promised, in euros.", examples = "10000.00")
        BigDecimal granted,
    @Schema(
            description =
                "Every version of it, oldest first. The content of the newest one is what this node"
                    + " itself says.",
            maxItems = 1000)
        List<RecordedVersion> versions) {

  static FundingNode of(FundingLine line, List<RecordedVersion> versions) {
    return new FundingNode(
        line.code(),
        line.funder().code(),
        line.year(),
        line.nature(),
        line.scheme(),
        line.requested(),
        line.granted(),
        versions);
  }
}
