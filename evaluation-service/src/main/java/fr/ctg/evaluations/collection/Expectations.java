package fr.ctg.evaluations.collection;

import fr.ctg.evaluations.framework.Viewpoint;
import fr.ctg.evaluations.measurement.FirstReceipts;
import fr.ctg.evaluations.measurement.Portions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
    LocalDate day = day(asOf);
    List<OwedReport> owed = OwedReports.of(seen.framework(), day);
    Map<String, Receipts> received = received(seen, owed, partner);
    List<ExpectedReport> reports =
        owed.stream()
            .filter(one -> partner == null || partner.equals(one.partner()))
            .map(
                one -> ExpectedReport.of(one, received.get(one.indicator().code()).dayOf(one), day))
            .toList();
    return new Expectation(seen, day, reports);
  }

  /**
   * @param asOf null for today
   */
  LocalDate day(LocalDate asOf) {
    return asOf == null ? LocalDate.now(clock) : asOf;
  }

  /** By the indicator's code. */
  private Map<String, Receipts> received(Viewpoint seen, List<OwedReport> owed, String partner) {
    Map<String, List<OwedReport>> byIndicator =
        owed.stream().collect(Collectors.groupingBy(one -> one.indicator().code()));
    Map<String, Receipts> received = new HashMap<>();
    byIndicator.forEach((code, its) -> received.put(code, new Receipts(its)));
    Portions.of(byIndicator.keySet()).parallelStream()
        .forEach(
            some ->
                receipts.forEach(
                    seen.framework().convention().id(),
                    some,
                    seen.knownAt().revision(),
                    partner,
                    clock.getZone(),
                    receipt -> received.get(receipt.indicator()).add(receipt)));
    return received;
  }
}
