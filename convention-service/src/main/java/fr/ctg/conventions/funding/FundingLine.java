package fr.ctg.conventions.funding;

import fr.ctg.conventions.action.Action;
import fr.ctg.conventions.convention.Agreed;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.partner.Partner;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What one funder puts into one action in one year: asked for, promised, and paid. What was asked
 * for and promised is agreed; what is paid is only followed.
 */
@Entity
public class FundingLine implements Agreed {

  @Id private UUID id;
  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY)
  private Convention convention;

  private String code;

  @ManyToOne(fetch = FetchType.LAZY)
  private Action action;

  @ManyToOne(fetch = FetchType.LAZY)
  private Partner funder;

  private int year;

  @Enumerated(EnumType.STRING)
  private FundingNature nature;

  private String scheme;
  private BigDecimal requested;
  private BigDecimal granted;
  private BigDecimal paid;
  private String notes;
  private boolean illustrative;

  protected FundingLine() {}

  /** Makes a line; what breaks a rule goes into {@code faults}. */
  static FundingLine of(
      Convention convention, FundingLineRequest stated, FundingParties parties, Faults faults) {
    FundingLine line = new FundingLine();
    line.id = Ids.next();
    line.convention = convention;
    line.describe(stated, parties, faults);
    return line;
  }

  void describe(FundingLineRequest stated, FundingParties parties, Faults faults) {
    int first = convention.term().effectiveFrom().getYear();
    int last = convention.term().effectiveTo().getYear();
    faults.require(
        stated.year() >= first && stated.year() <= last,
        "year",
        "outside-the-term",
        Text.of(
            "Une action est financée pendant la convention, de %s à %s ; reçu : %s.",
            "An action is funded while the convention lasts, from %s to %s; received: %s.",
            Integer.toString(first),
            Integer.toString(last),
            stated.year().toString()));
    this.code = stated.code() == null ? code : stated.code();
    this.action = parties.action();
    this.funder = parties.funder();
    this.year = stated.year();
    this.nature = stated.nature();
    this.scheme = stated.scheme();
    this.requested = stated.requested();
    this.granted = stated.granted();
    this.paid = stated.paid();
    this.notes = stated.notes();
    this.illustrative = stated.illustrative();
  }

  /** Gives it the code that it was stated without. */
  void call(String free) {
    this.code = free;
  }

  /** States what has been paid so far; null for what is not known. */
  void pay(PaymentRequest payment) {
    this.paid = payment.paid();
    this.notes = payment.notes();
  }

  @Override
  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  @Override
  public Convention convention() {
    return convention;
  }

  /** Money is agreed from the convention's first day on; its year says when it counts. */
  @Override
  public LocalDate appliesFrom() {
    return convention.term().effectiveFrom();
  }

  public String code() {
    return code;
  }

  public Action action() {
    return action;
  }

  public Partner funder() {
    return funder;
  }

  public int year() {
    return year;
  }

  public FundingNature nature() {
    return nature;
  }

  /** The funder's scheme that pays (dispositif), such as a fund; null where none is named. */
  public String scheme() {
    return scheme;
  }

  /** In euros; null is unknown, which is not zero. */
  public BigDecimal requested() {
    return requested;
  }

  /** In euros; null is unknown, which is not zero. */
  public BigDecimal granted() {
    return granted;
  }

  /** In euros; null is unknown, which is not zero. */
  public BigDecimal paid() {
    return paid;
  }

  public String notes() {
    return notes;
  }

  /** Whether it was invented for a demonstration, which must be shown wherever it is. */
  public boolean illustrative() {
    return illustrative;
  }
}
