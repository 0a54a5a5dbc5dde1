package fr.ctg.conventions.funding;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.Conventions;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.precondition.ContentTag;
import fr.ctg.kit.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What the funding of a convention sums to. */
@ApplicationScoped
@Transactional
class FundingTotalsService {

  private final Conventions conventions;
  private final FundingFilters filters;
  private final FundingSums sums;
  private final ContentTag contentTag;
  private final Language language;

  FundingTotalsService(
      Conventions conventions,
      FundingFilters filters,
      FundingSums sums,
      ContentTag contentTag,
      Language language) {
    this.conventions = conventions;
    this.filters = filters;
    this.sums = sums;
    this.contentTag = contentTag;
    this.language = language;
  }

  /**
   * @param by null for years
   */
  Answer<FundingTotalsResponse> totals(String key, GroupedBy by, FundingQuery query) {
    Convention convention = conventions.require(key);
    GroupedBy wanted = by == null ? GroupedBy.YEAR : by;
    FundingTotalsResponse totals =
        FundingTotalsResponse.of(
            wanted, sums.of(filters.of(convention, query), wanted), language.current());
    return new Answer<>(convention.id(), contentTag.of(totals), totals, false);
  }
}
