package fr.ctg.evaluations.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.measurement.ReviewState;
import fr.ctg.evaluations.measurement.TerritoryReference;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which measurements a review is about, by what they have in common. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewFilter(
    @Size(min = 1, max = 200)
        @Schema(
            description = "Only these indicators, by their codes.",
            examples = "[\"NB_FAM_LAEP\"]")
        Set<@Size(max = 60) String> indicators,
    @Size(max = 60)
        @Schema(description = "Only this partner's figures, by its code.", examples = "ASSO-LAEP")
        String partner,
    @Schema(description = "Only periods that start on this day or after.", examples = "2018-01-01")
        LocalDate from,
    @Schema(description = "Only periods that end on this day or before.", examples = "2018-12-31")
        LocalDate to,
    @Size(max = 60)
        @Schema(
            description =
                "Only this territory: its code, with kind and vintage where the code alone is not"
                    + " enough.",
            examples = "IRIS:410180101@2021")
        String territory,
    @Schema(description = "Only what this import recorded and nobody has changed since.")
        UUID importId,
    @Schema(
            description =
                "Only content in this state. `SUBMITTED` leaves alone what somebody has returned.")
        ReviewState review) {

  ReviewFilter {
    if (territory != null) {
      refuseIfUnreadable(territory);
    }
  }

  /** Notes what names nothing, and so would be left out without a word. */
  void check(Framework framework, Faults faults) {
    if (indicators != null) {
      IndicatorCodes.check(indicators, framework, faults.at("indicators"));
    }
    faults.require(
        partner == null || framework.hasPartner(partner),
        "partner",
        "unknown-partner",
        Text.of(
            "« %s » n'est pas un partenaire de cette convention.",
            "\"%s\" is no partner of this convention.", Excerpt.of(partner)));
    faults.require(
        from == null || to == null || !to.isBefore(from),
        "to",
        "before-start",
        Text.of(
            "« to » (%s) ne peut pas précéder « from » (%s).",
            "\"to\" (%s) cannot be before \"from\" (%s).", to, from));
  }

  private static void refuseIfUnreadable(String territory) {
    try {
      TerritoryReference.parse(territory);
    } catch (IllegalArgumentException unreadable) {
      throw new Malformed(
          Fault.at(
              "/territory",
              "malformed",
              Text.of(
                  "« %s » n'est pas un territoire ; écrivez par exemple 41018, EPCI:244100293 ou"
                      + " IRIS:410180101@2021.",
                  "\"%s\" is no territory; write 41018, EPCI:244100293 or IRIS:410180101@2021 for"
                      + " example.",
                  Excerpt.of(territory))));
    }
  }
}
