package fr.ctg.evaluations.review;

import fr.ctg.evaluations.framework.Frameworks;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.period.Period;
import fr.ctg.kit.precondition.ContentTag;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Counts what waits for a review; a partner's counts are of its own figures. */
@ApplicationScoped
class ReviewSummaryService {

  private static final String COUNTS =
      """
      select m.partner, m.indicator, m.period_start, m.period_end,
        count(*) filter (where p.state is null) as submitted,
        count(*) filter (where p.state = 'VALIDATED') as validated,
        count(*) filter (where p.state = 'RETURNED') as returned
      from measurement m
      """
          + LastReview.JOIN
          + """
      where m.convention_id = ? and m.partner = coalesce(?, m.partner) and m.status <> 'W'
      group by grouping sets ((), (m.partner), (m.indicator), (m.period_end, m.period_start))
      order by m.partner, m.indicator, m.period_end, m.period_start
      """;

  private final Frameworks frameworks;
  private final Sql sql;
  private final ContentTag tag;
  private final Caller caller;

  ReviewSummaryService(Frameworks frameworks, Sql sql, ContentTag tag, Caller caller) {
    this.frameworks = frameworks;
    this.sql = sql;
    this.tag = tag;
    this.caller = caller;
  }

  Answer<ReviewSummaryResponse> read(Key key) {
    UUID convention = frameworks.current(key).framework().convention().id();
    ReviewSummaryResponse summary = summary(convention, caller.partner().orElse(null));
    return new Answer<>(convention, tag.of(summary), summary, false);
  }

  private ReviewSummaryResponse summary(UUID convention, String partner) {
    List<ReviewCounts> whole = new ArrayList<>();
    List<ReviewCounts> partners = new ArrayList<>();
    List<ReviewCounts> indicators = new ArrayList<>();
    List<ReviewCounts> periods = new ArrayList<>();
    sql.forEach(
        COUNTS,
        row -> {
          String ofPartner = row.getString("partner");
          String ofIndicator = row.getString("indicator");
          LocalDate start = row.getObject("period_start", LocalDate.class);
          if (ofPartner != null) {
            partners.add(counts(ofPartner, row));
          } else if (ofIndicator != null) {
            indicators.add(counts(ofIndicator, row));
          } else if (start != null) {
            LocalDate end = row.getObject("period_end", LocalDate.class);
            periods.add(counts(new Period(start, end).canonical(), row));
          } else {
            whole.add(counts(null, row));
          }
        },
        convention,
        partner);
    ReviewCounts all = whole.get(0);
    return new ReviewSummaryResponse(
        all.submitted(), all.validated(), all.returned(), partners, indicators, periods);
  }

  private static ReviewCounts counts(String code, ResultSet row) throws SQLException {
    return new ReviewCounts(
        code, row.getLong("submitted"), row.getLong("validated"), row.getLong("returned"));
  }
}
