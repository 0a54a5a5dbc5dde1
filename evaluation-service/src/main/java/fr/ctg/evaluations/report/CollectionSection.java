package fr.ctg.evaluations.report;

import fr.ctg.evaluations.collection.ExpectedReport;
import fr.ctg.evaluations.framework.Axis;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Partner;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How complete and how punctual reporting is, of the periods that end in the report's own. */
@Schema(name = "ReportCollection")
record CollectionSection(
    @Schema(description = "All together.") CompletenessRow total,
    @Schema(description = "By partner that owes something, by code.", maxItems = 1000)
        List<CompletenessRow> byPartner,
    @Schema(description = "By axis of which something is owed, in their order.", maxItems = 100)
        List<CompletenessRow> byAxis) {

  static CollectionSection of(List<ExpectedReport> reports, Framework framework) {
    return new CollectionSection(
        CompletenessRow.of(null, null, reports),
        framework.partners().stream()
            .sorted(Comparator.comparing(Partner::code))
            .map(
                partner ->
                    CompletenessRow.of(
                        partner.code(),
                        partner.name(),
                        reports.stream()
                            .filter(one -> partner.code().equals(one.owed().partner()))
                            .toList()))
            .filter(row -> row.expected() > 0)
            .toList(),
        framework.axes().stream()
            .map(axis -> of(axis, reports))
            .filter(row -> row.expected() > 0)
            .toList());
  }

  private static CompletenessRow of(Axis axis, List<ExpectedReport> reports) {
    return CompletenessRow.of(
        axis.code(),
        axis.name(),
        reports.stream()
            .filter(one -> Objects.equals(axis.code(), one.owed().axis().code()))
            .toList());
  }
}
