package fr.ctg.evaluations.report;

import fr.ctg.evaluations.evaluation.Moment;
import fr.ctg.evaluations.framework.Viewpoint;
import fr.ctg.evaluations.funding.Freshness;
import fr.ctg.kit.period.Period;
import fr.ctg.kit.text.Text;
import java.util.Locale;

/**
 * A report that is asked for: everything that decides its content, and nothing that has to be
 * computed.
 *
 * @param seen with what was known
 * @param moment from where the figures are looked at
 * @param freshness whether convention-service could say if there is something newer
 * @param partner whose own reports alone are shown in the collection; null for everybody's
 * @param language of its texts
 */
public record ReportQuestion(
    ReportKind kind,
    Period period,
    Viewpoint seen,
    Moment moment,
    Freshness freshness,
    String partner,
    Locale language) {

  /**
   * The same, asked of a past state of knowledge: it is settled which framework counts then,
   * whoever is away today.
   */
  public ReportQuestion settled() {
    return new ReportQuestion(
        kind,
        period,
        new Viewpoint(seen.framework(), seen.knownAt(), false, null),
        new Moment(moment.framework(), moment.asOf(), moment.knownAt(), false, null),
        new Freshness(false, null),
        partner,
        language);
  }

  /** What an ETag is made of: the same question gives the same bytes. */
  public String tag() {
    return "%s-%s-%s-%s%s%s"
        .formatted(
            kind.name().toLowerCase(Locale.ROOT),
            period.canonical().replace('/', '_'),
            moment.tag(),
            language.getLanguage(),
            freshness.stale() ? "-followed" + freshness.checkedAt() : "",
            partner == null ? "" : "-" + partner);
  }

  /** What stands on the cover. */
  public String title() {
    Text title =
        switch (kind) {
          case ANNUAL, QUARTERLY_FOLLOW_UP ->
              new Text(
                  kind.title().fr() + " " + Words.period(period, Locale.FRENCH),
                  kind.title().en() + " " + Words.period(period, Locale.ENGLISH));
          case INTERIM, FINAL, COMMITTEE_FILE ->
              new Text(
                  kind.title().fr() + " au " + Words.day(moment.asOf(), Locale.FRENCH),
                  kind.title().en() + " as of " + Words.day(moment.asOf(), Locale.ENGLISH));
        };
    return title.in(language);
  }
}
