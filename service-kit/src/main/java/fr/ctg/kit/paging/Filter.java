package fr.ctg.kit.paging;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The conditions that a collection is read under. A condition whose value is null was not asked for
 * and is left out.
 */
public final class Filter {

  private final StringBuilder conditions = new StringBuilder();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  /** All of them. */
  public static Filter none() {
    return new Filter();
  }

  /** Those whose {@code property} is {@code value}. */
  public Filter and(String property, Object value) {
    return andWhere("e." + property + " = :" + name(property), name(property), value);
  }

  /**
   * Those for which {@code condition} holds; in it the item is {@code e}.
   *
   * @param condition HQL with one named parameter
   */
  public Filter andWhere(String condition, String parameter, Object value) {
    if (value != null) {
      conditions
          .append(conditions.isEmpty() ? "" : " and ")
          .append('(')
          .append(condition)
          .append(')');
      parameters.put(parameter, value);
    }
    return this;
  }

  String conditions() {
    return conditions.toString();
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  /** Stands for these very conditions; a cursor made under others is refused. */
  String fingerprint() {
    return Integer.toHexString((conditions + "|" + parameters).hashCode());
  }

  private static String name(String property) {
    return property.replace('.', '_');
  }
}
