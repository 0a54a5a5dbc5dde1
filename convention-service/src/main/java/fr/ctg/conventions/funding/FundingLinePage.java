package fr.ctg.conventions.funding;

import fr.ctg.kit.paging.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of funding lines, with a name of its own to be described beside its form as CSV. */
record FundingLinePage(
    @Schema(description = "The items of this page.", maxItems = 500)
        List<FundingLineResponse> items,
    @Schema(description = "The cursor of the next page; absent on the last one.", maxLength = 1000)
        String next,
    @Schema(
            description = "How many items match in all; only with `Prefer: return=total-count`.",
            minimum = "0")
        Long total) {

  static FundingLinePage of(Page<FundingLineResponse> page) {
    return new FundingLinePage(page.items(), page.next(), page.total());
  }
}
