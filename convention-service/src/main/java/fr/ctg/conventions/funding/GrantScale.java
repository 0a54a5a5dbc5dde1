package fr.ctg.conventions.funding;

import fr.ctg.conventions.partner.Partner;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a funder gives for one unit of something, while it is valid (barème). Kept as data: nothing
 * is computed with it here.
 */
@Entity
public class GrantScale {

  @Id private UUID id;
  @Version private long version;
  private String code;
  private String label;

  @ManyToOne(fetch = FetchType.LAZY)
  private Partner funder;

  private String scheme;
  private String unit;
  private BigDecimal amount;
  private BigDecimal ceiling;
  private LocalDate validFrom;
  private LocalDate validTo;
  private String source;
  private boolean illustrative;

  protected GrantScale() {}

  /** Makes a scale; what breaks a rule goes into {@code faults}. */
  static GrantScale of(GrantScaleRequest stated, Partner funder, Faults faults) {
    GrantScale scale = new GrantScale();
    scale.id = Ids.next();
    scale.describe(stated, funder, faults);
    return scale;
  }

  void describe(GrantScaleRequest stated, Partner funder, Faults faults) {
    faults.require(
        stated.validTo() == null || !stated.validTo().isBefore(stated.validFrom()),
        "validTo",
        "before-validFrom",
        Text.of(
            "Un barème ne finit pas avant de commencer ; celui-ci irait du %s au %s.",
            "A scale does not end before it begins; this one would go from %s to %s.",
            stated.validFrom(),
            stated.validTo()));
    this.code = stated.code();
    this.label = stated.label();
    this.funder = funder;
    this.scheme = stated.scheme();
    this.unit = stated.unit();
    this.amount = stated.amount();
    this.ceiling = stated.ceiling();
    this.validFrom = stated.validFrom();
    this.validTo = stated.validTo();
    this.source = stated.source();
    this.illustrative = stated.illustrative();
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  /** The same for what follows it or went before it. */
  public String code() {
    return code;
  }

  public String label() {
    return label;
  }

  public Partner funder() {
    return funder;
  }

  public String scheme() {
    return scheme;
  }

  /** What is counted. */
  public String unit() {
    return unit;
  }

  /** In euros for one unit. */
  public BigDecimal amount() {
    return amount;
  }

  /** In euros, the most that is given; null where there is no limit. */
  public BigDecimal ceiling() {
    return ceiling;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** Its last day; null as long as none is known. */
  public LocalDate validTo() {
    return validTo;
  }

  public String source() {
    return source;
  }

  /** Whether it was invented for a demonstration, which must be shown wherever it is. */
  public boolean illustrative() {
    return illustrative;
  }
}
