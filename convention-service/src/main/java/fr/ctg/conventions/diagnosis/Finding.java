package fr.ctg.conventions.diagnosis;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.territory.Territory;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;

/** Something that a diagnosis has found, with its figure where there is one (constat). */
@Entity
public class Finding {

  @Id private UUID id;
  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY)
  private Convention convention;

  private String code;
  private String theme;
  private String statement;
  private BigDecimal figure;
  private String unit;
  private Integer year;
  private String source;

  @ManyToOne(fetch = FetchType.LAZY)
  private Territory territory;

  private boolean illustrative;

  protected Finding() {}

  /** Makes a finding; what breaks a rule goes into {@code faults}. */
  static Finding of(
      Convention convention, FindingRequest stated, Territory territory, Faults faults) {
    Finding finding = new Finding();
    finding.id = Ids.next();
    finding.convention = convention;
    finding.describe(stated, territory, faults);
    return finding;
  }

  void describe(FindingRequest stated, Territory where, Faults faults) {
    faults.require(
        stated.figure() == null || stated.unit() != null,
        "unit",
        "required",
        Text.of(
            "Un chiffre a une unité : dites ce qui est compté.",
            "A figure has a unit: say what is counted."));
    this.code = stated.code();
    this.theme = stated.theme();
    this.statement = stated.statement();
    this.figure = stated.figure();
    this.unit = stated.unit();
    this.year = stated.year();
    this.source = stated.source();
    this.territory = where;
    this.illustrative = stated.illustrative();
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  Convention convention() {
    return convention;
  }

  public String code() {
    return code;
  }

  String theme() {
    return theme;
  }

  String statement() {
    return statement;
  }

  /** Null where it is no figure that was found. */
  public BigDecimal figure() {
    return figure;
  }

  String unit() {
    return unit;
  }

  /** The year of which it tells; null where it is not of one. */
  public Integer year() {
    return year;
  }

  /** Where it comes from; null where nobody said. */
  public String source() {
    return source;
  }

  Territory territory() {
    return territory;
  }

  boolean illustrative() {
    return illustrative;
  }
}
