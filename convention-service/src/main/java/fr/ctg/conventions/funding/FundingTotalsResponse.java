package fr.ctg.conventions.funding;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the funding of a convention sums to. */
@Schema(name = "FundingTotals")
record FundingTotalsResponse(
    @Schema(description = "What the items are the totals of.") GroupedBy by,
    @Schema(
            description = "One for each that has funding: axes in their order, the rest by key.",
            maxItems = 2000)
        List<FundingTotalResponse> items,
    @Schema(description = "All that the filters let through, counted once.")
        FundingTotalResponse total) {

  /**
   * @param sums that of all of it is the last one
   */
  static FundingTotalsResponse of(GroupedBy by, List<MoneySum> sums, Locale language) {
    List<FundingTotalResponse> all =
        sums.stream().map(sum -> FundingTotalResponse.of(sum, by, language)).toList();
    int last = all.size() - 1;
    return new FundingTotalsResponse(by, all.subList(0, last), all.get(last));
  }
}
