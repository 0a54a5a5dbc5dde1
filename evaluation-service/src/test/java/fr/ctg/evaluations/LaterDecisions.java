package fr.ctg.evaluations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Decisions and amendments drawn at random that all take effect on one day, written into a
 * framework as convention-service writes them: the versions of a thing go forward, each says all
 * that may change of it, and the newest says nothing, since the thing itself does.
 */
public final class LaterDecisions {

  private static final Set<String> OF_CONVENTION =
      Set.of("effectiveTo", "signatories", "perimeter", "commitments");
  private static final Set<String> OF_OBJECTIVE =
      Set.of("statement", "weight", "secondaryAxes", "needs", "status");
  private static final Set<String> OF_INDICATOR =
      Set.of(
          "label",
          "definition",
          "formula",
          "source",
          "action",
          "weight",
          "responsiblePartners",
          "dueDays",
          "status");
  private static final Set<String> OF_ACTION =
      Set.of("title", "description", "targetPublic", "partners", "status", "priority");

  /** The ways of an action that only a decision takes; the others are followed, not agreed. */
  static final Set<String> DECIDED = Set.of("PAUSED", "ABANDONED");

  private final ObjectNode framework;
  private final LocalDate day;
  private final Random random;
  private final Map<String, Integer> taken = new LinkedHashMap<>();

  private LaterDecisions(ObjectNode framework, LocalDate day, Random random) {
    this.framework = framework;
    this.day = day;
    this.random = random;
  }

  /** Those of a day, which no version of the framework before says anything of. */
  public static LaterDecisions on(LocalDate day, ObjectNode before, Random random) {
    LaterDecisions decisions = new LaterDecisions(before.deepCopy(), day, random);
    decisions.take();
    return decisions;
  }

  /** The next version of the framework. */
  public ObjectNode framework() {
    return framework;
  }

  /** How often what was decided. */
  public Map<String, Integer> taken() {
    return taken;
  }

  private void take() {
    framework.put("version", framework.get("version").asLong() + 1);
    framework.put("recordedAt", day + "T09:00:00Z");
    framework.get("axes").forEach(axis -> decide((ArrayNode) axis.get("objectives"), "STRATEGIC"));
    amend();
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private String words() {
    return "Redit le " + day + " : " + random.nextInt(1000);
  }

  private void decide(ArrayNode objectives, String kind) {
    for (JsonNode objective : List.copyOf(children(objectives))) {
      adapt((ObjectNode) objective);
      ArrayNode indicators = (ArrayNode) objective.get("indicators");
      List<ObjectNode> before = children(indicators);
      before.forEach(this::measure);
      if (!before.isEmpty() && chance(15)) {
        addIndicator(indicators, one(before).deepCopy());
      }
      children(objective.path("actions")).forEach(this::act);
      decide((ArrayNode) objective.get("operationalObjectives"), "OPERATIONAL");
    }
    if (chance(8)) {
      addObjective(objectives, kind);
    }
  }

  private static List<ObjectNode> children(JsonNode nodes) {
    List<ObjectNode> children = new ArrayList<>();
    nodes.forEach(node -> children.add((ObjectNode) node));
    return children;
  }

  private void adapt(ObjectNode objective) {
    change("weight of an objective", 20, objective, OF_OBJECTIVE, this::weigh);
    change("statement", 15, objective, OF_OBJECTIVE, its -> its.put("statement", words()));
    change("secondary axes", 15, objective, OF_OBJECTIVE, this::serveOtherAxes);
    change("closed objective", 10, objective, OF_OBJECTIVE, LaterDecisions::closeOrOpen);
  }

  private void measure(ObjectNode indicator) {
    change("weight of an indicator", 20, indicator, OF_INDICATOR, this::weigh);
    change("handover", 25, indicator, OF_INDICATOR, this::handOver);
    change("due days", 15, indicator, OF_INDICATOR, its -> its.put("dueDays", random.nextInt(90)));
    change("closed indicator", 10, indicator, OF_INDICATOR, LaterDecisions::closeOrOpen);
    for (String text : List.of("label", "definition", "formula", "source")) {
      change(text, 10, indicator, OF_INDICATOR, its -> its.put(text, words()));
    }
    change("action followed", 10, indicator, OF_INDICATOR, this::followAnotherAction);
    if (chance(25) && !indicator.get("targets").isEmpty()) {
      aim((ArrayNode) indicator.get("targets"));
    }
    if (chance(15) && !indicator.get("baselines").isEmpty()) {
      ((ArrayNode) indicator.get("baselines"))
          .addObject()
          .put("appliesFrom", day.toString())
          .put("on", day.minusDays(random.nextInt(300)).toString())
          .put("value", random.nextInt(120) + ".00");
      count("baseline");
    }
  }

  private void weigh(ObjectNode node) {
    if (chance(30)) {
      node.remove("weight");
    } else {
      node.put("weight", random.nextInt(60) + ".50");
    }
  }

  private void serveOtherAxes(ObjectNode objective) {
    ArrayNode axes = objective.putArray("secondaryAxes");
    framework.get("axes").forEach(axis -> addSometimes(axes, axis.get("code").asText()));
  }

  private void handOver(ObjectNode indicator) {
    ArrayNode responsible = indicator.putArray("responsiblePartners");
    framework
        .get("partners")
        .forEach(partner -> addSometimes(responsible, partner.get("code").asText()));
  }

  private void addSometimes(ArrayNode codes, String code) {
    if (chance(50)) {
      codes.add(code);
    }
  }

  private static void closeOrOpen(ObjectNode node) {
    node.put("status", node.get("status").asText().equals("OPEN") ? "CLOSED" : "OPEN");
  }

  private void followAnotherAction(ObjectNode indicator) {
    List<JsonNode> actions =
        framework.findValues("number").stream().filter(JsonNode::isTextual).toList();
    if (actions.isEmpty() || chance(30)) {
      indicator.remove("action");
    } else {
      indicator.set("action", one(actions));
    }
  }

  /** The last target as if it were aimed at another value, or at other bounds. */
  private void aim(ArrayNode targets) {
    ObjectNode target = targets.get(targets.size() - 1).deepCopy();
    target.put("appliesFrom", day.toString());
    children(target.path("points"))
        .forEach(point -> point.put("value", random.nextInt(120) + ".50"));
    if (target.hasNonNull("tolerance")) {
      target.put("tolerance", random.nextInt(40) + ".50");
    }
    targets.add(target);
    count("target");
  }

  private void addIndicator(ArrayNode indicators, ObjectNode copy) {
    copy.put("code", copy.get("code").asText() + "-" + day);
    indicators.add(agreed(copy));
    count("new indicator");
  }

  private void addObjective(ArrayNode objectives, String kind) {
    ObjectNode objective = objectives.addObject();
    objective.put("code", "O-" + UUID.randomUUID()).put("kind", kind).put("statement", words());
    objective.put("status", "OPEN");
    objective.putArray("indicators");
    objective.putArray("actions");
    objective.putArray("operationalObjectives");
    agreed(objective);
    count("new objective");
  }

  /** The same as if it were agreed on this day only. */
  private ObjectNode agreed(ObjectNode node) {
    node.put("id", UUID.randomUUID().toString()).put("appliesFrom", day.toString());
    node.putArray("versions").add(version(1));
    return node;
  }

  private void act(ObjectNode action) {
    change("title of an action", 20, action, OF_ACTION, its -> its.put("title", words()));
    boolean stopped = DECIDED.contains(action.get("status").asText());
    change(
        stopped ? "resumed action" : "stopped action",
        20,
        action,
        OF_ACTION,
        its -> its.put("status", stopped ? "IN_PROGRESS" : one(List.of("PAUSED", "ABANDONED"))));
  }

  private void amend() {
    ObjectNode convention = (ObjectNode) framework.get("convention");
    if (framework.findValuesAsText("code").stream().noneMatch("41295"::equals)) {
      change("enlarged perimeter", 25, convention, OF_CONVENTION, this::enlarge);
    }
    change("reduced perimeter", 25, convention, OF_CONVENTION, LaterDecisions::reduce);
    change("longer term", 25, convention, OF_CONVENTION, this::prolong);
    if (chance(20) && !convention.has("terminatedOn")) {
      convention.put("terminatedOn", day.toString()).put("state", "TERMINATED");
      count("termination");
    }
  }

  private void enlarge(ObjectNode convention) {
    ArrayNode territories = (ArrayNode) framework.get("territories");
    ObjectNode place = place("COMMUNE", "41295");
    territories.add(place.deepCopy().put("id", UUID.randomUUID().toString()));
    ObjectNode part = place("IRIS", "412950101").put("id", UUID.randomUUID().toString());
    territories.add(part.set("parent", place));
    ((ArrayNode) convention.get("perimeter")).add(place);
  }

  private ObjectNode place(String kind, String code) {
    return framework.objectNode().put("kind", kind).put("code", code);
  }

  private static void reduce(ObjectNode convention) {
    ArrayNode perimeter = (ArrayNode) convention.get("perimeter");
    if (perimeter.size() > 1) {
      perimeter.remove(0);
    }
  }

  private void prolong(ObjectNode convention) {
    LocalDate last = LocalDate.parse(convention.get("effectiveTo").asText());
    convention.put("effectiveTo", last.plusDays(1 + random.nextInt(400)).toString());
  }

  /**
   * Changes something at times, unless a version of it that applies later is known already.
   *
   * @param changeable what of it a version says
   */
  private void change(
      String what, int percent, ObjectNode node, Set<String> changeable, Consumer<ObjectNode> how) {
    ArrayNode versions = (ArrayNode) node.get("versions");
    ObjectNode newest = (ObjectNode) versions.get(versions.size() - 1);
    if (!chance(percent) || newest.get("appliesFrom").asText().compareTo(day.toString()) > 0) {
      return;
    }
    newest.set("content", said(node, changeable));
    how.accept(node);
    versions.add(version(versions.size() + 1));
    count(what);
  }

  private static ObjectNode said(ObjectNode node, Set<String> changeable) {
    ObjectNode said = node.deepCopy();
    said.retain(changeable);
    boolean isAction = node.has("number");
    if (isAction && !DECIDED.contains(node.path("status").asText())) {
      said.remove("status");
    }
    return said;
  }

  private ObjectNode version(int number) {
    return framework
        .objectNode()
        .put("number", number)
        .put("appliesFrom", day.toString())
        .put("recordedAt", day + "T09:00:00Z")
        .put("reference", "D-" + day);
  }

  private void count(String what) {
    taken.merge(what, 1, Integer::sum);
  }
}
