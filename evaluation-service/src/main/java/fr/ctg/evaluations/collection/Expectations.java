package fr.ctg.evaluations.collection;

import fr.ctg.evaluations.framework.Viewpoint;
import fr.ctg.evaluations.measurement.FirstReceipts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Says what is owed and what has come, for any date and any state of knowledge. */
@ApplicationScoped
public class Expectations {

  private final FirstReceipts receipts;
  private final Clock clock;

  Expectations(FirstReceipts receipts, Clock clock) {
    this.receipts = receipts;
    this.clock = clock;
  }

  /**
   * @param asOf null for today
   * @param partner whose reports only; null for everybody's
   */
  public Expectation of(Viewpoint seen, LocalDate asOf, String partner) {
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    List<OwedReport> owed = OwedReports.of(seen.framework(), day);
    Receipts received = new Receipts(owed);
    receipts.forEach(
        seen.framework().convention().id(),
        seen.knownAt().revision(),
        partner,
        clock.getZone(),
        received::add);
    List<ExpectedReport> reports =
        owed.stream()
            .filter(one -> partner == null || partner.equals(one.partner()))
            .map(one -> ExpectedReport.of(one, received.dayOf(one), day))
            .toList();
    return new Expectation(seen, day, reports);
  }
}
