package fr.ctg.conventions.action;

import fr.ctg.conventions.convention.Agreed;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.objective.Objective;
import fr.ctg.conventions.territory.Territory;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What partners do for an objective: the fiche action. */
@Entity
public class Action implements Agreed {

  @Id private UUID id;
  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY)
  private Convention convention;

  private String number;
  private String title;

  // Null from the convention's first day on, which a draft may still change.
  private LocalDate appliesFrom;

  @ManyToMany
  @JoinTable(
      name = "action_objective",
      joinColumns = @JoinColumn(name = "action_id"),
      inverseJoinColumns = @JoinColumn(name = "objective_id"))
  @OrderColumn(name = "position")
  private List<Objective> objectives = new ArrayList<>();

  private String context;
  private String description;

  @Enumerated(EnumType.STRING)
  private Offer offer;

  private String targetPublic;

  @ManyToMany
  @JoinTable(
      name = "action_territory",
      joinColumns = @JoinColumn(name = "action_id"),
      inverseJoinColumns = @JoinColumn(name = "territory_id"))
  @OrderColumn(name = "position")
  private List<Territory> territories = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "action_partner", joinColumns = @JoinColumn(name = "action_id"))
  @OrderColumn(name = "position")
  private List<ActionPartner> partners = new ArrayList<>();

  private BigDecimal fullTimeEquivalents;

  @ElementCollection
  @CollectionTable(name = "action_milestone", joinColumns = @JoinColumn(name = "action_id"))
  @OrderColumn(name = "position")
  private List<Milestone> milestones = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  private ActionStatus status;

  @Enumerated(EnumType.STRING)
  private Priority priority;

  @ElementCollection
  @CollectionTable(name = "action_policy_link", joinColumns = @JoinColumn(name = "action_id"))
  @OrderColumn(name = "position")
  @Column(name = "policy")
  private List<String> policyLinks = new ArrayList<>();

  private String evaluationMethod;
  private String residentsParticipation;
  private boolean illustrative;

  protected Action() {}

  /** Makes an action; what breaks a rule goes into {@code faults}. */
  static Action of(Convention convention, ActionRequest stated, ActionLinks links, Faults faults) {
    Action action = new Action();
    action.id = Ids.next();
    action.convention = convention;
    action.describe(stated, links, faults);
    return action;
  }

  /** Agreed after the signature, from this day on. */
  void agreedFrom(LocalDate day) {
    this.appliesFrom = day;
  }

  void describe(ActionRequest stated, ActionLinks links, Faults faults) {
    checkPartners(stated.partners(), faults.at("partners"));
    this.number = stated.number();
    this.title = stated.title();
    this.context = stated.context();
    this.description = stated.description();
    this.offer = stated.offer();
    this.targetPublic = stated.targetPublic();
    this.fullTimeEquivalents = stated.fullTimeEquivalents();
    this.status = stated.status();
    this.priority = stated.priority();
    this.evaluationMethod = stated.evaluationMethod();
    this.residentsParticipation = stated.residentsParticipation();
    this.illustrative = stated.illustrative();
    replace(objectives, links.objectives());
    replace(territories, links.territories());
    replace(partners, links.partners());
    replace(milestones, stated.milestones().stream().map(ActionRequest.Step::toMilestone).toList());
    replace(policyLinks, stated.policyLinks());
  }

  private static void checkPartners(List<ActionRequest.PartnerInRole> partners, Faults faults) {
    long leads = partners.stream().filter(one -> one.role() == ActionPartnerRole.LEAD).count();
    if (leads != 1) {
      faults.add(
          "not-one-lead",
          Text.of(
              "Une action a un seul chef de file (LEAD) ; celle-ci en aurait %d.",
              "An action has exactly one LEAD; this one would have %d.", leads));
    }
    for (int i = 0; i < partners.size(); i++) {
      if (partners.indexOf(partners.get(i)) < i) {
        faults
            .at(i)
            .add(
                "duplicate",
                Text.of(
                    "« %s » a déjà le rôle %s dans cette action.",
                    "\"%s\" has the role %s in this action already.",
                    partners.get(i).partner(),
                    partners.get(i).role()));
      }
    }
  }

  private static <T> void replace(List<T> present, List<T> wanted) {
    if (!present.equals(wanted)) {
      present.clear();
      present.addAll(wanted);
    }
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

  /** From when on it is agreed: what a draft contains starts with the convention. */
  @Override
  public LocalDate appliesFrom() {
    return appliesFrom == null ? convention.term().effectiveFrom() : appliesFrom;
  }

  /** The human code by which it is known in its convention. */
  public String number() {
    return number;
  }

  public String title() {
    return title;
  }

  /** What it serves; the first one is the main one, under which it is shown. */
  public List<Objective> objectives() {
    return List.copyOf(objectives);
  }

  public String context() {
    return context;
  }

  public String description() {
    return description;
  }

  public Offer offer() {
    return offer;
  }

  public String targetPublic() {
    return targetPublic;
  }

  public List<Territory> territories() {
    return List.copyOf(territories);
  }

  /** Who takes part, a partner once for each of its roles; exactly one leads. */
  public List<ActionPartner> partners() {
    return List.copyOf(partners);
  }

  public BigDecimal fullTimeEquivalents() {
    return fullTimeEquivalents;
  }

  public List<Milestone> milestones() {
    return List.copyOf(milestones);
  }

  public ActionStatus status() {
    return status;
  }

  /** Null where none was agreed. */
  public Priority priority() {
    return priority;
  }

  public List<String> policyLinks() {
    return List.copyOf(policyLinks);
  }

  public String evaluationMethod() {
    return evaluationMethod;
  }

  public String residentsParticipation() {
    return residentsParticipation;
  }

  /** Whether it was invented for a demonstration, which must be shown wherever it is. */
  public boolean illustrative() {
    return illustrative;
  }
}
