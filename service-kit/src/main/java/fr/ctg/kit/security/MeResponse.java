package fr.ctg.kit.security;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.ctg.kit.text.Text;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who the caller is. */
@Schema(name = "Me", description = "Who the caller is, and what it may do.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeResponse(
    @Schema(description = "The name that the audit keeps.", maxLength = 255) String name,
    @Schema(description = "The roles, in alphabetical order.", maxItems = 6) Set<String> roles,
    @Schema(
            description =
                "The code of the partner that the caller acts for; absent where it acts for none.",
            maxLength = 50)
        String partner,
    @Schema(description = "What these roles may do.", maxItems = 20)
        List<MayResponse> permissions) {

  /** One thing that the caller may do. */
  @Schema(name = "MePermission", description = "One thing that the caller may do.")
  record MayResponse(
      @Schema(description = "Stable, for programs.") Permission code,
      @Schema(description = "For people, in both languages.") Text label) {}

  static MeResponse of(Caller caller) {
    return new MeResponse(
        caller.name(),
        caller.roles(),
        caller.partner().orElse(null),
        Permission.of(caller.roles()).stream()
            .map(permission -> new MayResponse(permission, permission.label()))
            .toList());
  }
}
