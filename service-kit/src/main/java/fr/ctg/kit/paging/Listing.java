package fr.ctg.kit.paging;

import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Text;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * How one kind of entity is listed: the properties it can be sorted by (the first one by default)
 * and how a page is read by keyset, which stays fast and stable however much is written meanwhile.
 *
 * <p>A property to sort by is never null, and its values are text, numbers, dates or instants.
 */
public final class Listing<E> {

  private record SortedBy<E>(String property, Function<E, ?> read, Function<String, ?> parse) {}

  private final Class<E> entity;
  private final Function<E, UUID> id;
  private final Map<String, SortedBy<E>> sorts = new LinkedHashMap<>();

  public Listing(Class<E> entity, Function<E, UUID> id) {
    this.entity = entity;
    this.id = id;
  }

  /**
   * @param name in the API
   * @param property of the entity
   * @param parse reads back what {@code toString} of a value wrote
   */
  public <V> Listing<E> sortedBy(
      String name, String property, Function<E, V> read, Function<String, V> parse) {
    sorts.put(name, new SortedBy<>(property, read, parse));
    return this;
  }

  /** By a text that has the same name in the API and in the entity. */
  public Listing<E> sortedBy(String property, Function<E, String> read) {
    return sortedBy(property, property, read, Function.identity());
  }

  /**
   * @throws Malformed if limit, sort or cursor are not valid
   */
  public Page<E> page(EntityManager entityManager, Filter filter, PageRequest request) {
    int limit = limit(request.limit);
    String sortName = request.sort == null ? sorts.keySet().iterator().next() : request.sort;
    boolean descending = sortName.startsWith("-");
    SortedBy<E> sort = sorts.get(descending ? sortName.substring(1) : sortName);
    if (sort == null) {
      throw unknownSort(sortName, sorts.keySet());
    }
    List<E> found = read(entityManager, filter, request, sort, sortName, descending, limit + 1);
    String next = null;
    if (found.size() > limit) {
      found = found.subList(0, limit);
      E last = found.get(limit - 1);
      next =
          new Cursor(
                  sortName,
                  filter.fingerprint(entityManager),
                  sort.read.apply(last).toString(),
                  id.apply(last))
              .encoded();
    }
    Long total = request.wantsTotal() ? count(entityManager, filter) : null;
    return new Page<>(List.copyOf(found), next, total);
  }

  /** All that match, in the default order: an export covers the whole filter. */
  public List<E> all(EntityManager entityManager, Filter filter) {
    Map.Entry<String, SortedBy<E>> first = sorts.entrySet().iterator().next();
    return read(
        entityManager,
        filter,
        new PageRequest(),
        first.getValue(),
        first.getKey(),
        false,
        Integer.MAX_VALUE);
  }

  private List<E> read(
      EntityManager entityManager,
      Filter filter,
      PageRequest request,
      SortedBy<E> sort,
      String sortName,
      boolean descending,
      int rows) {
    List<String> conditions = new ArrayList<>();
    Map<String, Object> parameters = new LinkedHashMap<>(filter.parameters());
    if (!filter.conditions().isEmpty()) {
      conditions.add(filter.conditions());
    }
    if (request.cursor != null) {
      Cursor cursor = Cursor.decode(request.cursor, sortName, filter.fingerprint(entityManager));
      String beyond = descending ? "<" : ">";
      conditions.add(
          "(e.%1$s %2$s :after or (e.%1$s = :after and e.id %2$s :afterId))"
              .formatted(sort.property, beyond));
      parameters.put("after", parsed(sort, cursor));
      parameters.put("afterId", cursor.id());
    }
    String order = descending ? " desc" : " asc";
    TypedQuery<E> query =
        entityManager.createQuery(
            "select e from "
                + entity.getSimpleName()
                + " e"
                + where(conditions)
                + " order by e."
                + sort.property
                + order
                + ", e.id"
                + order,
            entity);
    parameters.forEach(query::setParameter);
    return query.setMaxResults(rows).getResultList();
  }

  private long count(EntityManager entityManager, Filter filter) {
    TypedQuery<Long> query =
        entityManager.createQuery(
            "select count(e) from "
                + entity.getSimpleName()
                + " e"
                + where(filter.conditions().isEmpty() ? List.of() : List.of(filter.conditions())),
            Long.class);
    filter.parameters().forEach(query::setParameter);
    return query.getSingleResult();
  }

  private static String where(List<String> conditions) {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  private static <E> Object parsed(SortedBy<E> sort, Cursor cursor) {
    try {
      return sort.parse.apply(cursor.value());
    } catch (RuntimeException tampered) {
      throw Cursor.refused();
    }
  }

  static int limit(Integer asked) {
    int limit = asked == null ? PageRequest.DEFAULT_LIMIT : asked;
    if (limit < 1 || limit > PageRequest.MAXIMUM_LIMIT) {
      throw new Malformed(
          Fault.parameter(
              "limit",
              "out-of-range",
              Text.of(
                  "« limit » va de 1 à %d ; reçu : %d.",
                  "\"limit\" goes from 1 to %d; received: %d.", PageRequest.MAXIMUM_LIMIT, limit)));
    }
    return limit;
  }

  static Malformed unknownSort(String sort, Collection<String> known) {
    String allowed = String.join(", ", known);
    return new Malformed(
        Fault.parameter(
            "sort",
            "unknown-sort",
            Text.of(
                "Le tri « %s » n'existe pas ; sont possibles, précédés ou non de « - » : %s.",
                "There is no sort \"%s\"; possible ones, with or without \"-\" before: %s.",
                sort,
                allowed)));
  }
}
