package fr.ctg.kit.json;

import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in a body, where a fault may be. All places of one body write into one list, which ends
 * with the hundredth fault; its pointer is only spelled out where something is wrong.
 */
final class Spot {

  private static final int MOST = 100;

  private final Spot parent;
  private final Object segment;
  private final List<Fault> found;

  private Spot(Spot parent, Object segment, List<Fault> found) {
    this.parent = parent;
    this.segment = segment;
    this.found = found;
  }

  /** The whole body. */
  static Spot root() {
    return new Spot(null, "", new ArrayList<>());
  }

  Spot at(Object name) {
    return new Spot(this, name, found);
  }

  void add(String code, Text detail) {
    add(Fault.at(pointer(), code, detail));
  }

  /** Takes over what a part of the body said about itself. */
  void addBelow(Fault fault) {
    add(Fault.at(pointer() + fault.name(), fault.code(), fault.detail()));
  }

  /** Whether something is wrong in this very place. */
  boolean isFaulty() {
    String pointer = pointer();
    return found.stream().anyMatch(fault -> fault.name().equals(pointer));
  }

  /** Whether something is wrong in this place or below it. */
  boolean hasFaults() {
    String below = pointer() + "/";
    return isFaulty() || found.stream().anyMatch(fault -> fault.name().startsWith(below));
  }

  boolean isClean() {
    return found.isEmpty();
  }

  /**
   * @throws Malformed with all that was found, if anything was
   */
  void refuseIfAny() {
    if (!found.isEmpty()) {
      throw new Malformed(found);
    }
  }

  private void add(Fault fault) {
    if (found.size() < MOST) {
      found.add(fault);
    }
  }

  private String pointer() {
    return parent == null
        ? ""
        : parent.pointer() + "/" + segment.toString().replace("~", "~0").replace("/", "~1");
  }
}
