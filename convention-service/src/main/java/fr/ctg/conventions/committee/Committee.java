package fr.ctg.conventions.committee;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Those who steer a convention, prepare what is decided, or work on one of its themes. */
@Entity
public class Committee {

  @Id private UUID id;
  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY)
  private Convention convention;

  private String code;

  @Enumerated(EnumType.STRING)
  private CommitteeKind kind;

  private String name;
  private String theme;
  private String description;
  private Integer quorum;

  @ElementCollection
  @CollectionTable(name = "committee_member", joinColumns = @JoinColumn(name = "committee_id"))
  @OrderColumn(name = "position")
  private List<Member> members = new ArrayList<>();

  protected Committee() {}

  /** Makes a committee; what breaks a rule goes into {@code faults}. */
  static Committee of(
      Convention convention, CommitteeRequest stated, List<Member> members, Faults faults) {
    Committee committee = new Committee();
    committee.id = Ids.next();
    committee.convention = convention;
    committee.describe(stated, members, faults);
    return committee;
  }

  void describe(CommitteeRequest stated, List<Member> wanted, Faults faults) {
    checkTheme(stated, faults);
    checkMembers(stated.members(), faults.at("members"));
    checkQuorum(stated, faults);
    this.code = stated.code();
    this.kind = stated.kind();
    this.name = stated.name();
    this.theme = stated.theme();
    this.description = stated.description();
    this.quorum = stated.quorum();
    if (!members.equals(wanted)) {
      members.clear();
      members.addAll(wanted);
    }
  }

  private static void checkTheme(CommitteeRequest stated, Faults faults) {
    boolean thematic = stated.kind() == CommitteeKind.THEMATIC;
    boolean stating = stated.theme() != null && !stated.theme().isBlank();
    faults.require(
        !thematic || stating,
        "theme",
        "required",
        Text.of(
            "Une commission thématique indique son thème.",
            "A thematic committee states its theme."));
    faults.require(
        thematic || stated.theme() == null,
        "theme",
        "not-thematic",
        Text.of(
            "Seule une instance THEMATIC a un thème ; celle-ci est %s.",
            "Only a THEMATIC committee has a theme; this one is %s.", stated.kind()));
  }

  private static void checkMembers(List<CommitteeRequest.MemberRequest> members, Faults faults) {
    Set<String> functions = new HashSet<>();
    boolean chaired = false;
    for (int i = 0; i < members.size(); i++) {
      CommitteeRequest.MemberRequest member = members.get(i);
      Faults here = faults.at(i);
      PrivateData.refuse(member.function(), here.at("function"));
      here.require(
          functions.add(member.function()),
          "function",
          "duplicate",
          Text.of(
              "La fonction « %s » est déjà citée ; distinguez les deux membres, par exemple par un"
                  + " numéro.",
              "The function \"%s\" is named already; tell the two members apart, for instance by a"
                  + " number.",
              member.function()));
      if (member.role() == MemberRole.CHAIR) {
        here.require(
            !chaired,
            "role",
            "more-than-one-chair",
            Text.of(
                "Une instance a une seule présidence (CHAIR) ; pour une présidence partagée, CO_CHAIR.",
                "A committee has one CHAIR; where several share it, they are CO_CHAIR."));
        chaired = true;
      }
    }
  }

  private static void checkQuorum(CommitteeRequest stated, Faults faults) {
    long counted = stated.members().stream().filter(member -> member.role().counts()).count();
    faults.require(
        stated.quorum() == null || stated.quorum() <= counted,
        "quorum",
        "out-of-reach",
        Text.of(
            "Le quorum (%s) dépasse le nombre de membres qui y comptent (%d).",
            "The quorum (%s) is above the number of members that count for it (%d).",
            stated.quorum(),
            counted));
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

  public CommitteeKind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  /** Null unless the committee is thematic. */
  public String theme() {
    return theme;
  }

  public String description() {
    return description;
  }

  /** How many members that count have to be there; null where none is required. */
  public Integer quorum() {
    return quorum;
  }

  public List<Member> members() {
    return List.copyOf(members);
  }
}
