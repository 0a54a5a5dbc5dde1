package fr.ctg.kit.problem;

import fr.ctg.kit.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects everything that breaks a rule in one request, so that a client learns all of it at once.
 * A collector made by {@link #at} writes into the same list, below its own pointer.
 */
public final class Faults {

  private final String pointer;
  private final List<Fault> found;

  public Faults() {
    this("", new ArrayList<>());
  }

  private Faults(String pointer, List<Fault> found) {
    this.pointer = pointer;
    this.found = found;
  }

  /** A collector for a part of the request: {@code faults.at("axes", 0)} is {@code /axes/0}. */
  public Faults at(Object... segments) {
    StringBuilder below = new StringBuilder(pointer);
    for (Object segment : segments) {
      below.append('/').append(segment.toString().replace("~", "~0").replace("/", "~1"));
    }
    return new Faults(below.toString(), found);
  }

  public void add(String code, Text detail) {
    found.add(Fault.at(pointer, code, detail));
  }

  /** Takes over what a part of the request said about itself. */
  public void addBelow(Fault fault) {
    found.add(Fault.at(pointer + fault.name(), fault.code(), fault.detail()));
  }

  /** Adds a fault at {@code field} unless {@code holds}; answers {@code holds}. */
  public boolean require(boolean holds, String field, String code, Text detail) {
    if (!holds) {
      at(field).add(code, detail);
    }
    return holds;
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public List<Fault> all() {
    return List.copyOf(found);
  }

  /**
   * @throws RuleBroken with all that was found, if anything was
   */
  public void refuseIfAny() {
    if (!found.isEmpty()) {
      throw new RuleBroken(all());
    }
  }
}
