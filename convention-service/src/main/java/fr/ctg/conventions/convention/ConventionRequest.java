package fr.ctg.conventions.convention;

import fr.ctg.kit.identity.Key;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A convention as a client states it. */
public record ConventionRequest(
    @NotBlank
        @Size(max = 60)
        @Pattern(regexp = Key.CODE)
        @Schema(
            description = "The human code by which people and partner systems name the convention.",
            examples = "CTG-BLOIS-2018")
        String reference,
    @NotBlank
        @Size(max = 300)
        @Schema(
            description = "Its title.",
            examples = "Convention territoriale globale de Blois 2018-2021")
        String title,
    @Size(max = 20000) @Schema(description = "What it is concluded for.") String purpose,
    @Size(max = 50) @Schema(description = "The fields in which the signatories act together.")
        List<@NotBlank @Size(max = 200) String> fieldsOfIntervention,
    @NotEmpty
        @Size(max = 500)
        @Schema(description = "The territories it covers, by reference.", examples = "[\"41018\"]")
        List<@NotBlank @Size(max = 80) String> perimeter,
    @NotNull @Schema(description = "Its first day.", examples = "2018-01-22")
        LocalDate effectiveFrom,
    @NotNull
        @Schema(
            description = "Its last day, one to five years after the first.",
            examples = "2021-12-31")
        LocalDate effectiveTo,
    @Size(max = 100) @Schema(description = "Who signs it.")
        List<@NotNull @Valid SignatoryRequest> signatories,
    @Size(max = 500) @Schema(description = "What each signatory commits to.")
        List<@NotNull @Valid CommitmentRequest> commitments,
    @Size(max = 60) @Schema(description = "The reference of the convention that this one follows.")
        String predecessor,
    @DecimalMin("0")
        @DecimalMax("9")
        @Digits(integer = 1, fraction = 3)
        @Schema(
            description = "The pace from which something is on track; 0.900 if not stated.",
            examples = "0.900")
        BigDecimal onTrackFrom,
    @DecimalMin("0")
        @DecimalMax("9")
        @Digits(integer = 1, fraction = 3)
        @Schema(
            description =
                "The pace from which something is at risk rather than off track; 0.600 if not"
                    + " stated.",
            examples = "0.600")
        BigDecimal atRiskFrom,
    @Size(max = 20000)
        @Schema(description = "Remarks, for instance on what is not certain in these data.")
        String notes) {

  /** A signatory as a client states it. */
  public record SignatoryRequest(
      @NotBlank
          @Size(max = 60)
          @Schema(description = "The code of the partner that signs.", examples = "CAF-41")
          String partner,
      @Valid @Schema(description = "The deliberation by which its assembly decided to sign.")
          DeliberationRequest deliberation) {}

  /** A deliberation as a client states it. */
  public record DeliberationRequest(
      @NotBlank @Size(max = 100) @Schema(description = "Its number.", examples = "2017-241")
          String reference,
      @NotNull @Schema(description = "The day it was adopted.", examples = "2017-12-11")
          LocalDate adoptedOn) {}

  /** A commitment as a client states it. */
  public record CommitmentRequest(
      @NotBlank
          @Size(max = 60)
          @Schema(
              description = "The code of the partner that commits itself, one of the signatories.",
              examples = "CAF-41")
          String partner,
      @NotBlank
          @Size(max = 5000)
          @Schema(
              description = "What it commits to.",
              examples = "Cofinancer un poste de coordination pendant toute la convention")
          String statement) {}

  public ConventionRequest {
    fieldsOfIntervention = fieldsOfIntervention == null ? List.of() : fieldsOfIntervention;
    signatories = signatories == null ? List.of() : signatories;
    commitments = commitments == null ? List.of() : commitments;
  }

  /** What a client would state to get the convention as it is. */
  public static ConventionRequest of(Convention convention) {
    return new ConventionRequest(
        convention.reference(),
        convention.title(),
        convention.purpose(),
        convention.fieldsOfIntervention(),
        convention.perimeter().stream().map(territory -> territory.reference()).toList(),
        convention.term().effectiveFrom(),
        convention.term().effectiveTo(),
        convention.signatories().stream().map(ConventionRequest::of).toList(),
        convention.commitments().stream().map(ConventionRequest::of).toList(),
        convention.predecessor() == null ? null : convention.predecessor().reference(),
        convention.thresholds().onTrackFrom(),
        convention.thresholds().atRiskFrom(),
        convention.notes());
  }

  private static SignatoryRequest of(Signatory signatory) {
    return new SignatoryRequest(
        signatory.partner().code(),
        signatory.deliberationReference() == null
            ? null
            : new DeliberationRequest(
                signatory.deliberationReference(), signatory.deliberationAdoptedOn()));
  }

  private static CommitmentRequest of(Commitment commitment) {
    return new CommitmentRequest(commitment.partner().code(), commitment.statement());
  }
}
