package fr.ctg.conventions.convention;

import fr.ctg.conventions.convention.ConventionRequest.CommitmentRequest;
import fr.ctg.conventions.convention.ConventionRequest.DeliberationRequest;
import fr.ctg.conventions.convention.ConventionRequest.SignatoryRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a signed convention is to be otherwise: each property as a whole, under the name that the
 * convention has for it; null is what stays.
 */
public record ConventionChanges(
    @Schema(
            description = "Its last day, one to five years after the first.",
            examples = "2022-12-31")
        LocalDate effectiveTo,
    @Size(min = 2, max = 100)
        @Schema(
            description =
                "Who is a party to it, all of them. One that stays keeps its deliberation, if none is"
                    + " stated; a new one has the deliberation by which it signs the amendment.")
        List<@NotNull @Valid SignatoryRequest> signatories,
    @Size(min = 1, max = 500)
        @Schema(
            description = "The territories it covers, by reference, all of them.",
            examples = "[\"41018\"]")
        List<@NotBlank @Size(max = 80) String> perimeter,
    @Size(max = 500) @Schema(description = "What each signatory commits to, all of it.")
        List<@NotNull @Valid CommitmentRequest> commitments) {

  /** Whether all of it stays; no getter, which would be written. */
  public boolean changeNothing() {
    return effectiveTo == null && signatories == null && perimeter == null && commitments == null;
  }

  /** What a convention says at present of all that these changes touch. */
  public ConventionChanges present(Convention convention) {
    ConventionRequest present = ConventionRequest.of(convention);
    return new ConventionChanges(
        effectiveTo == null ? null : present.effectiveTo(),
        signatories == null ? null : present.signatories(),
        perimeter == null ? null : present.perimeter(),
        commitments == null ? null : present.commitments());
  }

  /** The codes of those who are parties to the convention with these changes. */
  public List<String> parties(Convention convention) {
    return signatories == null
        ? convention.signatories().stream().map(one -> one.partner().code()).toList()
        : signatories.stream().map(SignatoryRequest::partner).toList();
  }

  /** The same, with a deliberation for a new party that states none. */
  public ConventionChanges decided(String partner, String reference, LocalDate adoptedOn) {
    if (signatories == null) {
      return this;
    }
    DeliberationRequest deliberation = new DeliberationRequest(reference, adoptedOn);
    return signedBy(
        signatories.stream()
            .map(
                one ->
                    one.partner().equals(partner) && one.deliberation() == null
                        ? new SignatoryRequest(partner, deliberation)
                        : one)
            .toList());
  }

  /** The same, with the deliberations that parties have already, where none is stated. */
  public ConventionChanges keepingDeliberations(Convention convention) {
    ConventionChanges changes = this;
    for (Signatory one : convention.signatories()) {
      if (one.deliberationReference() != null) {
        changes =
            changes.decided(
                one.partner().code(), one.deliberationReference(), one.deliberationAdoptedOn());
      }
    }
    return changes;
  }

  private ConventionChanges signedBy(List<SignatoryRequest> others) {
    return new ConventionChanges(effectiveTo, others, perimeter, commitments);
  }
}
