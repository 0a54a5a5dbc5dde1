package fr.ctg.conventions.committee;

import fr.ctg.kit.identity.Key;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A committee as a client states it. */
public record CommitteeRequest(
    @NotBlank
        @Size(max = 60)
        @Pattern(regexp = Key.CODE)
        @Schema(
            description = "The human code of the committee, unique in its convention.",
            examples = "COPIL")
        String code,
    @NotNull
        @Schema(
            description =
                "`STEERING`: decides; `TECHNICAL`: prepares what is decided; `THEMATIC`: works on one"
                    + " theme.")
        CommitteeKind kind,
    @NotBlank
        @Size(max = 200)
        @Schema(description = "Its name, for people.", examples = "Comité de pilotage")
        String name,
    @Size(max = 200)
        @Schema(
            description = "What a thematic committee works on; only there, and there always.",
            examples = "Parentalité")
        String theme,
    @Size(max = 5000) @Schema(description = "What it is for, and how it works.") String description,
    @Min(1)
        @Max(200)
        @Schema(
            description =
                "How many members have to be present or represented for a meeting to be valid;"
                    + " guests and secretaries do not count. Absent: none is required.",
            examples = "4")
        Integer quorum,
    @Size(max = 200)
        @Schema(
            description = "Who sits in it, by function: never a name or a way to reach a person.")
        List<@NotNull @Valid MemberRequest> members) {

  /** A member as a client states it. */
  @Schema(name = "CommitteeMember")
  public record MemberRequest(
      @NotBlank
          @Size(max = 200)
          @Schema(
              description =
                  "The function, once in a committee; e-mail addresses and telephone numbers are"
                      + " refused.",
              examples = "Adjointe au maire chargée de l'éducation")
          String function,
      @Size(max = 60)
          @Schema(
              description = "The code of the partner for whom it sits there; absent for residents.",
              examples = "VILLE-BLOIS")
          String partner,
      @NotNull
          @Schema(
              description =
                  "What it does there; a `GUEST` and a `SECRETARY` do not count for the quorum.")
          MemberRole role) {}

  public CommitteeRequest {
    members = members == null ? List.of() : members;
  }

  /** What a client would state to get the committee as it is. */
  public static CommitteeRequest of(Committee committee) {
    return new CommitteeRequest(
        committee.code(),
        committee.kind(),
        committee.name(),
        committee.theme(),
        committee.description(),
        committee.quorum(),
        committee.members().stream()
            .map(
                one ->
                    new MemberRequest(
                        one.function(),
                        one.partner() == null ? null : one.partner().code(),
                        one.role()))
            .toList());
  }
}
