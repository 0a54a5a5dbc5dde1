package fr.ctg.conventions.territory;

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
import java.util.UUID;

/** A place that figures are given for, of one kind and one vintage of geography. */
@Entity
public class Territory {

  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private TerritoryKind kind;

  private String code;
  private String name;
  private Integer vintage;

  @ManyToOne(fetch = FetchType.LAZY)
  private Territory parent;

  protected Territory() {}

  /** Makes a territory; what breaks a rule goes into {@code faults}. */
  static Territory register(TerritoryRequest terms, Territory parent, Faults faults) {
    Territory territory = new Territory();
    territory.id = Ids.next();
    territory.describe(terms, parent, faults);
    return territory;
  }

  void describe(TerritoryRequest terms, Territory parent, Faults faults) {
    faults.require(
        terms.kind().accepts(terms.code()),
        "code",
        "wrong-shape",
        Text.of(
            "« %s » n'a pas la forme d'un code %s, par exemple %s.",
            "\"%s\" has not the shape of a %s code, such as %s.",
            terms.code(),
            terms.kind(),
            terms.kind().example()));
    faults.require(
        !isOrIsBelow(parent),
        "parent",
        "circular",
        Text.of(
            "Un territoire ne peut pas faire partie de lui-même, ni d'un de ceux qu'il contient.",
            "A territory cannot be a part of itself, nor of one that it contains."));
    this.kind = terms.kind();
    this.code = terms.code();
    this.name = terms.name();
    this.vintage = terms.vintage();
    this.parent = parent;
  }

  private boolean isOrIsBelow(Territory candidate) {
    for (Territory above = candidate; above != null; above = above.parent()) {
      if (above.id().equals(id)) {
        return true;
      }
    }
    return false;
  }

  /** The shortest text that names it beyond doubt. */
  public String reference() {
    return new TerritoryReference(kind, code, vintage).toString();
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public TerritoryKind kind() {
    return kind;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public Integer vintage() {
    return vintage;
  }

  public Territory parent() {
    return parent;
  }
}
