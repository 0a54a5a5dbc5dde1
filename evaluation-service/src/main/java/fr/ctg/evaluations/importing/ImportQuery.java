package fr.ctg.evaluations.importing;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How an import is asked for. */
class ImportQuery {

  @QueryParam("dryRun")
  @DefaultValue("false")
  @Parameter(description = "Check everything and write nothing.")
  boolean dryRun;

  @QueryParam("atomicity")
  @DefaultValue("ALL")
  @Parameter(description = "Whether one bad row stops the good ones.")
  Atomicity atomicity;

  @QueryParam("strategy")
  @DefaultValue("UPSERT")
  @Parameter(
      description =
          "What rows may do: UPSERT creates and changes, CREATE only creates, UPDATE only changes;"
              + " REPLACE does as UPSERT and withdraws what the scope holds and the file does not"
              + " (with `atomicity=ALL`, and at least one of the `replace...` parameters).")
  Strategy strategy;

  @QueryParam("replaceIndicator")
  @Parameter(
      description = "REPLACE: only these indicators, by code; may be repeated.",
      schema = @Schema(maxLength = 60, examples = "NB_FAM_LAEP"))
  List<String> replaceIndicator;

  @QueryParam("replaceFrom")
  @Parameter(
      description =
          "REPLACE: only periods that start on this day or after; a period's name is its first day.",
      schema = @Schema(maxLength = 21, examples = "2019"))
  String replaceFrom;

  @QueryParam("replaceTo")
  @Parameter(
      description =
          "REPLACE: only periods that end on this day or before; a period's name is its last day.",
      schema = @Schema(maxLength = 21, examples = "2019"))
  String replaceTo;

  @QueryParam("replaceTerritory")
  @Parameter(
      description = "REPLACE: only these territories, by code; may be repeated.",
      schema = @Schema(maxLength = 60, examples = "41018"))
  List<String> replaceTerritory;

  @QueryParam("withdrawAll")
  @DefaultValue("false")
  @Parameter(
      description =
          "REPLACE: that a file without any measurement withdraws all that the scope holds is meant"
              + " so; it is refused otherwise.")
  boolean withdrawAll;

  @QueryParam("onBehalfOf")
  @Parameter(
      description = "The code of the partner that a coordinator imports for.",
      schema = @Schema(maxLength = 60, examples = "CAF-41"))
  String onBehalfOf;

  @QueryParam("mapping")
  @Parameter(
      description =
          "How the file is to be read: the code of one of the partner's mappings, `PILOTE` or"
              + " `DHIS2`. Without it a line (or object) is a measurement.",
      schema = @Schema(maxLength = 60, examples = "HALTE-TRIMESTRE"))
  String mapping;

  @QueryParam("reason")
  @Parameter(
      description =
          "Why figures are corrected or withdrawn, for rows that do not say so themselves.",
      schema = @Schema(maxLength = 500, examples = "Comptage définitif de l'année"))
  String reason;
}
