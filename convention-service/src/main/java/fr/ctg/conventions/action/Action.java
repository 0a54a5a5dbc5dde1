package fr.ctg.conventions.action;

import fr.ctg.conventions.convention.Agreed;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.ConventionState;
import fr.ctg.conventions.objective.Objective;
import fr.ctg.conventions.territory.Territory;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.problem.StateConflict;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What partners do for an objective: the fiche action. */
@Entity
public class Action implements Agreed {

  private static final BigDecimal ALL = new BigDecimal(100);

  private static final Set<ConventionState> FOLLOWED =
      EnumSet.of(ConventionState.SIGNED, ConventionState.ACTIVE, ConventionState.ENDED);

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

  @ElementCollection
  @CollectionTable(name = "action_objective_share", joinColumns = @JoinColumn(name = "action_id"))
  @OrderColumn(name = "position")
  private List<ObjectiveShare> objectiveShares = new ArrayList<>();

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

  private LocalDate startedOn;
  private LocalDate completedOn;

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
    checkShares(stated, faults.at("objectiveShares"));
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
    replace(objectiveShares, links.objectiveShares());
    replace(territories, links.territories());
    replace(partners, links.partners());
    replace(milestones, stated.milestones().stream().map(ActionRequest.Step::toMilestone).toList());
    replace(policyLinks, stated.policyLinks());
  }

  /**
   * States the whole action anew by a decision, which moves its status in legal ways only.
   *
   * @param faults receives what breaks a rule
   */
  void revise(ActionRequest stated, ActionLinks links, Faults faults) {
    faults.require(
        status.mayBecomeByDecision(stated.status()),
        "status",
        "move-not-allowed",
        Text.of(
            "Une décision ne fait pas passer une action de %s à %s ; de là elle peut la mettre à : %s.",
            "A decision does not take an action from %s to %s; from there it may make it: %s.",
            status,
            stated.status(),
            status.reachableByDecision()));
    describe(stated, links, faults);
  }

  /**
   * What was planned has begun.
   *
   * @throws StateConflict unless it is planned, in a signed convention
   */
  void start(LocalDate on) {
    require(ActionMove.START);
    this.status = ActionStatus.IN_PROGRESS;
    this.startedOn = on;
  }

  /**
   * It has done what it was for.
   *
   * @throws StateConflict unless it is in progress, in a signed convention
   */
  void complete(LocalDate on, Faults faults) {
    require(ActionMove.COMPLETE);
    faults.require(
        startedOn == null || !on.isBefore(startedOn),
        "on",
        "before-the-start",
        Text.of(
            "L'action a commencé le %s ; elle ne s'achève pas avant, le %s.",
            "The action started on %s; it is not completed before that, on %s.", startedOn, on));
    this.status = ActionStatus.COMPLETED;
    this.completedOn = on;
  }

  private void require(ActionMove move) {
    List<ActionMove> moves = allowedMoves();
    if (!moves.contains(move)) {
      throw new StateConflict(
          "move-not-allowed",
          convention.state() == ConventionState.DRAFT
              ? Text.of(
                  "Dans un projet de convention, l'état d'une action s'indique avec elle ; le mouvement"
                      + " %s attend la signature.",
                  "In a draft convention the status of an action is stated with it; the move %s waits"
                      + " for the signature.",
                  move)
              : Text.of(
                  "Le mouvement %s n'est pas possible : l'action est à l'état %s. La suspendre, la"
                      + " reprendre ou y renoncer demande une décision (SUSPEND_ACTION,"
                      + " ABANDON_ACTION).",
                  "The move %s is not possible: the action is %s. Pausing it, taking it up again or"
                      + " giving it up takes a decision (SUSPEND_ACTION, ABANDON_ACTION).",
                  move,
                  status),
          moves.stream().map(Enum::name).toList());
    }
  }

  /**
   * A milestone is reached, or is not after all.
   *
   * @param position 1 for the first one
   * @param on null takes it back
   * @throws NotFound if there is no such milestone
   */
  void reach(int position, LocalDate on, String note) {
    if (position < 1 || position > milestones.size()) {
      throw new NotFound(
          "milestone-not-found",
          Text.of(
              "L'action « %s » n'a pas de jalon %d ; elle en a %d.",
              "Action \"%s\" has no milestone %d; it has %d.",
              number,
              position,
              milestones.size()));
    }
    Milestone agreed = milestones.get(position - 1);
    milestones.set(position - 1, new Milestone(agreed.title(), agreed.plannedOn(), on, note));
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

  private static void checkShares(ActionRequest stated, Faults faults) {
    if (stated.objectiveShares().isEmpty()) {
      return;
    }
    List<String> named =
        stated.objectiveShares().stream().map(ActionRequest.Share::objective).toList();
    if (named.size() != stated.objectives().size() || !named.containsAll(stated.objectives())) {
      faults.add(
          "not-its-objectives",
          Text.of(
              "La clé de répartition cite chaque objectif de l'action une fois, et rien d'autre :"
                  + " %s ; elle cite : %s.",
              "The split names each objective of the action once and nothing else: %s; it names: %s.",
              String.join(", ", stated.objectives()),
              String.join(", ", named)));
    }
    BigDecimal sum =
        stated.objectiveShares().stream()
            .map(ActionRequest.Share::percent)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(ALL) != 0) {
      faults.add(
          "not-100-percent",
          Text.of(
              "Les parts d'une action font 100 %% en tout ; celles-ci font %s %%.",
              "The shares of an action sum to 100 %%; these sum to %s %%.", sum.toPlainString()));
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

  /**
   * How its money counts for its objectives, in percent that sum to 100; empty where the first
   * objective takes all.
   */
  public List<ObjectiveShare> objectiveShares() {
    return List.copyOf(objectiveShares);
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

  /** What may move it on now; nothing in a draft, where its status is stated freely. */
  List<ActionMove> allowedMoves() {
    return FOLLOWED.contains(convention.state()) ? status.moves() : List.of();
  }

  /** Null as long as it is not started, and where it went on when the convention was signed. */
  public LocalDate startedOn() {
    return startedOn;
  }

  /** Null as long as it is not completed, and where it was when the convention was signed. */
  public LocalDate completedOn() {
    return completedOn;
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
