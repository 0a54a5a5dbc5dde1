package fr.ctg.kit.paging;

import fr.ctg.kit.problem.Malformed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * {@link Listing} for rows that are read by plain SQL, because they are too many to be entities or
 * come from more than one table: the same cursors, limits, sorts and refusals.
 *
 * <p>A column to sort by is never null.
 */
public final class RowListing<R> {

  /**
   * Where a page starts and how it is ordered, for the one who writes the SQL.
   *
   * @param condition what the rows of this page satisfy, such as {@code (a.period_end, a.id) > (?,
   *     ?)}; {@code true} for the first page
   * @param parameters for the question marks of the condition
   * @param order for {@code order by}
   * @param rows how many rows to read
   */
  public record Slice(String condition, List<Object> parameters, String order, int rows) {}

  private record SortedBy<R>(String column, Function<R, ?> read, Function<String, ?> parse) {}

  private final String idColumn;
  private final Function<R, UUID> id;
  private final Map<String, SortedBy<R>> sorts = new LinkedHashMap<>();
  private String byDefault;

  public RowListing(String idColumn, Function<R, UUID> id) {
    this.idColumn = idColumn;
    this.id = id;
  }

  /**
   * The first one is the default.
   *
   * @param property its name in the API, after {@code -} if the default is to be descending
   * @param parse reads back what {@code toString} of a value wrote
   */
  public <V> RowListing<R> sortedBy(
      String property, String column, Function<R, V> read, Function<String, V> parse) {
    byDefault = byDefault == null ? property : byDefault;
    String name = property.startsWith("-") ? property.substring(1) : property;
    sorts.put(name, new SortedBy<>(column, read, parse));
    return this;
  }

  /**
   * @param conditions all that the rows are filtered by; a cursor made under others is refused
   * @param read the rows of a slice
   * @param count how many rows there are in all, asked only where the client wants it
   * @throws Malformed if limit, sort or cursor are not valid
   */
  public Page<R> page(
      PageRequest request, Object conditions, Function<Slice, List<R>> read, LongSupplier count) {
    int limit = Listing.limit(request.limit);
    String sortName = request.sort == null ? byDefault : request.sort;
    boolean descending = sortName.startsWith("-");
    SortedBy<R> sort = sorts.get(descending ? sortName.substring(1) : sortName);
    if (sort == null) {
      throw Listing.unknownSort(sortName, sorts.keySet());
    }
    String filter = Integer.toHexString(conditions.toString().hashCode());
    List<R> found = read.apply(slice(request, sort, sortName, filter, descending, limit + 1));
    String next = null;
    if (found.size() > limit) {
      found = found.subList(0, limit);
      R last = found.get(limit - 1);
      next =
          new Cursor(sortName, filter, sort.read.apply(last).toString(), id.apply(last)).encoded();
    }
    Long total = request.wantsTotal() ? count.getAsLong() : null;
    return new Page<>(List.copyOf(found), next, total);
  }

  private Slice slice(
      PageRequest request,
      SortedBy<R> sort,
      String sortName,
      String filter,
      boolean descending,
      int rows) {
    String direction = descending ? " desc" : "";
    String order = sort.column + direction + ", " + idColumn + direction;
    if (request.cursor == null) {
      return new Slice("true", List.of(), order, rows);
    }
    Cursor cursor = Cursor.decode(request.cursor, sortName, filter);
    String condition =
        "(%s, %s) %s (?, ?)".formatted(sort.column, idColumn, descending ? "<" : ">");
    return new Slice(condition, List.of(parsed(sort, cursor), cursor.id()), order, rows);
  }

  private static <R> Object parsed(SortedBy<R> sort, Cursor cursor) {
    try {
      return sort.parse.apply(cursor.value());
    } catch (RuntimeException tampered) {
      throw Cursor.refused();
    }
  }
}
