package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.scoring.Cell;
import fr.ctg.evaluations.scoring.LeftOut;
import fr.ctg.evaluations.scoring.ObservationStatus;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measurement that an explanation speaks of, by the revision that was known. */
record InputResponse(
    @Schema(description = "Its period.", maxLength = 21, examples = "2020") String period,
    @Schema(description = "Its territory.", maxLength = 80, examples = "COMMUNE 41018")
        String territory,
    @Schema(description = "Its breakdown; `_T` is everyone.", maxLength = 500, examples = "_T")
        String breakdown,
    @Schema(description = "The code of the partner that gave it.", maxLength = 60) String partner,
    @Schema(description = "Its value.", examples = "224") BigDecimal value,
    @Schema(description = "Its numerator.") BigDecimal numerator,
    @Schema(description = "Its denominator.") BigDecimal denominator,
    @Schema(description = "Its observation status.") ObservationStatus status,
    @Schema(description = "The revision under which it was recorded.", examples = "7")
        long revision,
    @Schema(description = "Who recorded it.", maxLength = 200) String recordedBy,
    @Schema(description = "Why it is not used; absent for one that is.") LeftOut.Why why,
    @Schema(description = "The same for people.", maxLength = 200) String whyText) {

  /**
   * @param actors who recorded what, by revision
   */
  static InputResponse used(Cell cell, Map<Long, String> actors) {
    return of(cell, actors, null, null);
  }

  static InputResponse leftOut(LeftOut leftOut, Map<Long, String> actors, Locale language) {
    return of(leftOut.cell(), actors, leftOut.why(), Wording.of(leftOut.why()).in(language));
  }

  private static InputResponse of(
      Cell cell, Map<Long, String> actors, LeftOut.Why why, String whyText) {
    return new InputResponse(
        cell.period().canonical(),
        cell.place().toString(),
        cell.breakdown().canonical(),
        cell.partner(),
        cell.value(),
        cell.numerator(),
        cell.denominator(),
        cell.status(),
        cell.revision(),
        actors.get(cell.revision()),
        why,
        whyText);
  }
}
