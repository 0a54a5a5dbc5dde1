package fr.ctg.kit.paging;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceUnitUtil;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.Hibernate;

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
  String fingerprint(EntityManager entityManager) {
    StringBuilder text = new StringBuilder(conditions);
    PersistenceUnitUtil entities = entityManager.getEntityManagerFactory().getPersistenceUnitUtil();
    parameters.forEach(
        (name, value) -> text.append('|').append(name).append('=').append(known(value, entities)));
    return Integer.toHexString(text.toString().hashCode());
  }

  /** An entity is another object in the next request, known by its identifier alone. */
  private static Object known(Object value, PersistenceUnitUtil entities) {
    boolean isEntity = Hibernate.getClassLazy(value).isAnnotationPresent(Entity.class);
    return isEntity ? entities.getIdentifier(value) : value;
  }

  private static String name(String property) {
    return property.replace('.', '_');
  }
}
