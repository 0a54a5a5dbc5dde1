package fr.ctg.kit.problem;

import fr.ctg.kit.text.Text;

/**
 * One thing that is wrong with a request, and where.
 *
 * @param place whether {@code name} is a JSON pointer into the body, a query or path parameter, or
 *     a header
 * @param name for example {@code /axes/0/code}, {@code limit} or {@code If-Match}
 * @param code stable, kebab-case, for programs
 * @param detail for people: the rule, the actual value, what to do
 */
public record Fault(Place place, String name, String code, Text detail) {

  /** Where a fault can be. */
  public enum Place {
    POINTER,
    PARAMETER,
    HEADER
  }

  public static Fault at(String pointer, String code, Text detail) {
    return new Fault(Place.POINTER, pointer, code, detail);
  }

  public static Fault parameter(String name, String code, Text detail) {
    return new Fault(Place.PARAMETER, name, code, detail);
  }

  public static Fault header(String name, String code, Text detail) {
    return new Fault(Place.HEADER, name, code, detail);
  }
}
