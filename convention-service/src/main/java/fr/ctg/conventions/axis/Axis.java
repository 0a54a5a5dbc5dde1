package fr.ctg.conventions.axis;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.kit.identity.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;

/** A priority field of a convention, under which its objectives stand. */
@Entity
public class Axis {

  @Id private UUID id;
  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY)
  private Convention convention;

  private String code;
  private String name;
  private int position;
  private BigDecimal weight;

  protected Axis() {}

  static Axis of(Convention convention, AxisRequest terms) {
    Axis axis = new Axis();
    axis.id = Ids.next();
    axis.convention = convention;
    axis.describe(terms);
    return axis;
  }

  void describe(AxisRequest terms) {
    this.code = terms.code();
    this.name = terms.name();
    this.position = terms.position();
    this.weight = terms.weight();
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

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  /** Its place among the axes, from 1. */
  public int position() {
    return position;
  }

  /** Relative to the other axes; null where none has one. */
  public BigDecimal weight() {
    return weight;
  }
}
