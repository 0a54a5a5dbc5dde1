package fr.ctg.conventions.framework;

import fr.ctg.conventions.convention.Commitment;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.ConventionState;
import fr.ctg.conventions.convention.RecordedVersion;
import fr.ctg.conventions.convention.Signatory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The convention at the root of a framework. */
@Schema(name = "FrameworkConvention")
record ConventionNode(
    @Schema(description = "The server's identifier.") UUID id,
    @Schema(description = "Its human code.", maxLength = 60, examples = "CTG-BLOIS-2018")
        String reference,
    @Schema(description = "Its title.", maxLength = 300) String title,
    @Schema(description = "What it is concluded for.", maxLength = 20000) String purpose,
    @Schema(description = "Where it was in its life when this version was recorded.")
        ConventionState state,
    @Schema(description = "The day it was signed.", examples = "2018-01-22") LocalDate signedOn,
    @Schema(description = "The day it ended; absent before.", examples = "2021-12-31")
        LocalDate endedOn,
    @Schema(
            description = "The day its final evaluation was made; absent before.",
            examples = "2022-06-30")
        LocalDate evaluatedOn,
    @Schema(
            description = "The day it was terminated before its end; mostly absent.",
            examples = "2020-06-30")
        LocalDate terminatedOn,
    @Schema(description = "Why it was terminated; mostly absent.", maxLength = 5000)
        String terminationReason,
    @Schema(description = "Its first day.", examples = "2018-01-22") LocalDate effectiveFrom,
    @Schema(description = "Its last day.", examples = "2021-12-31") LocalDate effectiveTo,
    @Schema(description = "The reference of the convention that it follows.", maxLength = 60)
        String predecessor,
    @Schema(description = "The fields in which the signatories act together.", maxItems = 50)
        List<String> fieldsOfIntervention,
    @Schema(description = "The pace from which something is on track.", examples = "0.90")
        BigDecimal onTrackFrom,
    @Schema(
            description = "The pace from which something is at risk rather than off track.",
            examples = "0.60")
        BigDecimal atRiskFrom,
    @Schema(description = "The territories it covers.", maxItems = 500) List<PlaceNode> perimeter,
    @Schema(description = "Remarks, for instance on what is not certain.", maxLength = 20000)
        String notes,
    @Schema(description = "Who signs it.", maxItems = 100) List<SignatoryNode> signatories,
    @Schema(description = "What each signatory commits to.", maxItems = 500)
        List<CommitmentNode> commitments,
    @Schema(
            description =
                "Every version of it, oldest first: what amendments changed. The content of the newest"
                    + " one is what this node itself says.",
            maxItems = 1000)
        List<RecordedVersion> versions) {

  /** A partner that signs. */
  @Schema(name = "FrameworkSignatory")
  record SignatoryNode(
      @Schema(description = "The partner's code.", maxLength = 60, examples = "CAF-41")
          String partner,
      @Schema(description = "The deliberation by which its assembly decided, where known.")
          DeliberationNode deliberation) {

    static SignatoryNode of(Signatory signatory) {
      return new SignatoryNode(
          signatory.partner().code(),
          signatory.deliberationReference() == null
              ? null
              : new DeliberationNode(
                  signatory.deliberationReference(), signatory.deliberationAdoptedOn()));
    }
  }

  /** A deliberation of a signatory's assembly. */
  @Schema(name = "FrameworkDeliberation")
  record DeliberationNode(
      @Schema(description = "Its number.", maxLength = 100, examples = "2017-241") String reference,
      @Schema(description = "The day it was adopted.", examples = "2017-12-11")
          LocalDate adoptedOn) {}

  /** What a signatory commits to. */
  @Schema(name = "FrameworkCommitment")
  record CommitmentNode(
      @Schema(description = "The signatory's code.", maxLength = 60, examples = "CAF-41")
          String partner,
      @Schema(description = "What it commits to.", maxLength = 5000) String statement) {

    static CommitmentNode of(Commitment commitment) {
      return new CommitmentNode(commitment.partner().code(), commitment.statement());
    }
  }

  static ConventionNode of(Convention convention, List<RecordedVersion> versions) {
    return new ConventionNode(
        convention.id(),
        convention.reference(),
        convention.title(),
        convention.purpose(),
        convention.state(),
        convention.signedOn(),
        convention.endedOn(),
        convention.evaluatedOn(),
        convention.terminatedOn(),
        convention.terminationReason(),
        convention.term().effectiveFrom(),
        convention.term().effectiveTo(),
        convention.predecessor() == null ? null : convention.predecessor().reference(),
        convention.fieldsOfIntervention(),
        convention.thresholds().onTrackFrom(),
        convention.thresholds().atRiskFrom(),
        convention.perimeter().stream().map(PlaceNode::of).toList(),
        convention.notes(),
        convention.signatories().stream().map(SignatoryNode::of).toList(),
        convention.commitments().stream().map(CommitmentNode::of).toList(),
        versions);
  }
}
