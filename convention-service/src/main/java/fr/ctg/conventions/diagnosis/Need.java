package fr.ctg.conventions.diagnosis;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.kit.identity.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What residents need first, as a diagnosis has found (besoin prioritaire). */
@Entity
public class Need {

  @Id private UUID id;
  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY)
  private Convention convention;

  private String code;
  private String statement;
  private int priority;

  @ManyToMany
  @JoinTable(
      name = "need_finding",
      joinColumns = @JoinColumn(name = "need_id"),
      inverseJoinColumns = @JoinColumn(name = "finding_id"))
  @OrderColumn(name = "position")
  private List<Finding> findings = new ArrayList<>();

  private boolean illustrative;

  protected Need() {}

  static Need of(Convention convention, NeedRequest stated, List<Finding> findings) {
    Need need = new Need();
    need.id = Ids.next();
    need.convention = convention;
    need.describe(stated, findings);
    return need;
  }

  void describe(NeedRequest stated, List<Finding> shownBy) {
    this.code = stated.code();
    this.statement = stated.statement();
    this.priority = stated.priority();
    this.illustrative = stated.illustrative();
    if (!findings.equals(shownBy)) {
      findings.clear();
      findings.addAll(shownBy);
    }
  }

  public UUID id() {
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

  String statement() {
    return statement;
  }

  /** 1 for what comes first. */
  int priority() {
    return priority;
  }

  /** The findings that show it. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  boolean illustrative() {
    return illustrative;
  }
}
