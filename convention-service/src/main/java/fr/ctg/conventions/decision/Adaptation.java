package fr.ctg.conventions.decision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.convention.Agreement;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.StandingCondition;
import fr.ctg.kit.json.StrictJson;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Adapts what was agreed to what a decision says. A proposal is rehearsed: everything is done as it
 * would be at the adoption, and undone.
 */
@ApplicationScoped
class Adaptation {

  private final EntityManager entityManager;
  private final Instance<StandingCondition> conditions;
  private final StrictJson json;
  private final Map<ChangedThing, Agreeable> agreeables = new EnumMap<>(ChangedThing.class);

  Adaptation(
      EntityManager entityManager,
      @Any Instance<Agreeable> agreeables,
      @Any Instance<StandingCondition> conditions,
      StrictJson json) {
    this.entityManager = entityManager;
    this.conditions = conditions;
    this.json = json;
    agreeables.forEach(one -> this.agreeables.put(one.what(), one));
  }

  /**
   * Finds out whether a decision could be adopted now, and leaves everything as it is. Whatever was
   * read before is to be read again.
   *
   * @return the changes, each with what it would replace
   */
  List<ChangeRequest> rehearse(
      Convention convention, DecisionType type, List<ChangeRequest> changes, Agreement agreement) {
    entityManager.flush();
    entityManager.createNativeQuery("savepoint rehearsal").executeUpdate();
    Faults otherwise = new Faults();
    List<ChangeRequest> complete = apply(convention, type, changes, agreement, false, otherwise);
    otherwise.refuseIfAny();
    entityManager.createNativeQuery("rollback to savepoint rehearsal").executeUpdate();
    entityManager.clear();
    return complete;
  }

  /**
   * Applies the changes of a decision, if nothing of what they change has changed meanwhile.
   *
   * @param meanwhile receives what is no longer as it was when the decision was proposed
   */
  void adopt(
      Convention convention,
      DecisionType type,
      List<ChangeRequest> changes,
      Agreement agreement,
      Faults meanwhile) {
    apply(convention, type, changes, agreement, true, meanwhile);
  }

  /**
   * @param asKept whether what the changes say of the present is all that they know of it
   * @param otherwise receives what is not as the changes say
   */
  private List<ChangeRequest> apply(
      Convention convention,
      DecisionType type,
      List<ChangeRequest> changes,
      Agreement agreement,
      boolean asKept,
      Faults otherwise) {
    // What breaks a rule must not reach the database before it is refused.
    FlushModeType usual = entityManager.getFlushMode();
    entityManager.setFlushMode(FlushModeType.COMMIT);
    try {
      Faults faults = new Faults();
      Faults shape = new Faults();
      List<ChangeRequest> complete = new ArrayList<>();
      for (int i = 0; i < changes.size(); i++) {
        Faults here = faults.at("changes", i);
        Faults differences = otherwise.at("changes", i);
        try {
          complete.add(
              apply(convention, type, changes.get(i), agreement, asKept, here, differences));
        } catch (Malformed malformed) {
          malformed.faults().forEach(shape.at("changes", i, "after")::addBelow);
        }
      }
      if (asKept && !otherwise.isEmpty()) {
        return complete;
      }
      if (!shape.isEmpty()) {
        throw new Malformed(shape.all());
      }
      if (faults.isEmpty() && otherwise.isEmpty()) {
        entityManager.flush();
        checkAsAWhole(convention, agreement.appliesFrom(), faults.at("changes"));
      }
      faults.refuseIfAny();
      return complete;
    } finally {
      entityManager.setFlushMode(usual);
    }
  }

  /** What all changes together have to leave as it should be; no single one of them is at fault. */
  private void checkAsAWhole(Convention convention, LocalDate from, Faults faults) {
    Faults broken = new Faults();
    conditions.forEach(condition -> condition.check(convention, from, broken));
    broken.all().forEach(fault -> faults.add(fault.code(), fault.detail()));
  }

  private ChangeRequest apply(
      Convention convention,
      DecisionType type,
      ChangeRequest change,
      Agreement agreement,
      boolean asKept,
      Faults faults,
      Faults differences) {
    Agreeable agreeable = agreeables.get(change.what());
    Faults unknown = new Faults();
    ObjectNode present =
        agreeable.present(convention, change.code(), agreement.appliesFrom(), unknown);
    unknown.all().forEach(faults::addBelow);
    boolean isThere = present != null;
    Set<String> names = names(change.after());
    if (asKept && isThere != (change.before() != null)) {
      differences.at("before").add("changed-meanwhile", meanwhile(change, isThere));
      return change;
    }
    if (!unknown.isEmpty() || !isAllowed(type, change, isThere, names, faults)) {
      return change;
    }
    agreeable.check(change.after(), isThere, faults.at("after"));
    if (!isThere) {
      refuseBefore(change, differences);
      ObjectNode stated = agreeable.isStatedWhole() ? change.after() : named(change, faults);
      agreeable.agree(convention, change.code(), stated, agreement, faults.at("after"));
      return new ChangeRequest(change.what(), change.code(), null, agreeable.normalised(stated));
    }
    ObjectNode wanted =
        agreeable.isStatedWhole() ? change.after() : json.patch(change.after()).over(present);
    ObjectNode before = before(agreeable, change, present, names, differences);
    faults.require(
        !Difference.isSame(agreeable.normalised(wanted), present),
        "after",
        "changes-nothing",
        Text.of(
            "%s « %s » le dit déjà ; retirez ce changement.",
            "%s \"%s\" says so already; leave this change out.", change.what(), change.code()));
    agreeable.adapt(convention, change.code(), wanted, agreement, faults.at("after"));
    return new ChangeRequest(
        change.what(), change.code(), before, kept(agreeable, wanted, change.after()));
  }

  /** What is stated, in the form in which values are answered; a null that removes stays one. */
  private static ObjectNode kept(Agreeable agreeable, ObjectNode wanted, ObjectNode stated) {
    ObjectNode normalised = agreeable.normalised(wanted);
    if (agreeable.isStatedWhole()) {
      return normalised;
    }
    ObjectNode kept = stated.objectNode();
    stated
        .fieldNames()
        .forEachRemaining(
            name ->
                kept.set(name, normalised.has(name) ? normalised.get(name) : stated.nullNode()));
    return kept;
  }

  private static boolean isAllowed(
      DecisionType type, ChangeRequest change, boolean isThere, Set<String> names, Faults faults) {
    if (!isThere && !type.mayAdd(change.what())) {
      return faults.require(
          false,
          "code",
          "unknown",
          Text.of(
              "Rien de tel (%s « %s ») n'est convenu ; une décision de type %s peut changer : %s.",
              "Nothing of the kind (%s \"%s\") is agreed; a decision of type %s may change: %s.",
              change.what(),
              change.code(),
              type,
              type.allowed()));
    }
    return faults.require(
        type.allows(change, isThere, names),
        "after",
        "not-of-this-type",
        Text.of(
            "Une décision de type %s ne peut pas changer cela (%s « %s » : %s) ; elle peut changer :"
                + " %s.",
            "A decision of type %s cannot change this (%s \"%s\": %s); it may change: %s.",
            type,
            change.what(),
            change.code(),
            String.join(", ", names),
            type.allowed()));
  }

  private static Text meanwhile(ChangeRequest change, boolean isThere) {
    return isThere
        ? Text.of(
            "%s « %s » n'existait pas ; entre-temps, une autre décision l'a convenu.",
            "%s \"%s\" was not there; another decision has agreed on it meanwhile.",
            change.what(),
            change.code())
        : Text.of(
            "%s « %s » n'existe plus ce jour-là.",
            "%s \"%s\" is no longer there on that day.", change.what(), change.code());
  }

  private static void refuseBefore(ChangeRequest change, Faults differences) {
    differences.require(
        change.before() == null,
        "before",
        "not-there",
        Text.of(
            "%s « %s » n'existe pas (ou plus) ce jour-là ; retirez « before » ou corrigez le code.",
            "%s \"%s\" is not there (any more) on that day; leave out \"before\" or correct the code.",
            change.what(),
            change.code()));
  }

  /** What is added has the code under which it is named, be it said once or twice. */
  private static ObjectNode named(ChangeRequest change, Faults faults) {
    String name = change.what() == ChangedThing.ACTION ? "number" : "code";
    ObjectNode stated = change.after().deepCopy();
    JsonNode said = stated.get(name);
    if (said == null) {
      return stated.put(name, change.code());
    }
    faults
        .at("after")
        .require(
            change.code().equals(said.textValue()),
            name,
            "another-code",
            Text.of(
                "Le changement nomme « %s » ; donnez le même code ici ou retirez-le.",
                "The change names \"%s\"; give the same code here or leave it out.",
                change.code()));
    return stated;
  }

  private ObjectNode before(
      Agreeable agreeable,
      ChangeRequest change,
      ObjectNode present,
      Set<String> names,
      Faults differences) {
    if (change.before() != null) {
      try {
        compare(agreeable, change.before(), present, differences.at("before"));
      } catch (Malformed malformed) {
        malformed.faults().forEach(differences.at("before")::addBelow);
      }
    }
    return agreeable.isStatedWhole() ? present : present.deepCopy().retain(names);
  }

  private void compare(
      Agreeable agreeable, ObjectNode before, ObjectNode present, Faults differences) {
    if (agreeable.isStatedWhole()) {
      Difference.between(agreeable.normalised(before), present, differences);
    } else {
      Set<String> names = names(before);
      ObjectNode stated = agreeable.normalised(json.patch(before).over(present));
      Difference.between(stated.retain(names), present.deepCopy().retain(names), differences);
    }
  }

  private static Set<String> names(ObjectNode node) {
    Set<String> names = new TreeSet<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
