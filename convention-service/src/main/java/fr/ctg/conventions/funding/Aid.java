package fr.ctg.conventions.funding;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.partner.Partner;
import fr.ctg.kit.identity.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;

/** What a partner paid on the territory in a year outside the actions (aides versées). */
@Entity
public class Aid {

  @Id private UUID id;
  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY)
  private Convention convention;

  private int year;

  @ManyToOne(fetch = FetchType.LAZY)
  private Partner payer;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private BigDecimal amount;
  private String source;
  private String notes;
  private boolean illustrative;

  protected Aid() {}

  static Aid of(Convention convention, AidRequest stated, Partner payer) {
    Aid aid = new Aid();
    aid.id = Ids.next();
    aid.convention = convention;
    aid.describe(stated, payer);
    return aid;
  }

  void describe(AidRequest stated, Partner payer) {
    this.year = stated.year();
    this.payer = payer;
    this.channel = stated.channel();
    this.amount = stated.amount();
    this.source = stated.source();
    this.notes = stated.notes();
    this.illustrative = stated.illustrative();
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public Convention convention() {
    return convention;
  }

  /** Any year: what was paid before the convention is what it starts from. */
  public int year() {
    return year;
  }

  public Partner payer() {
    return payer;
  }

  public Channel channel() {
    return channel;
  }

  /** In euros. */
  public BigDecimal amount() {
    return amount;
  }

  public String source() {
    return source;
  }

  public String notes() {
    return notes;
  }

  /** Whether it was invented for a demonstration, which must be shown wherever it is. */
  public boolean illustrative() {
    return illustrative;
  }
}
