package fr.ctg.kit.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One answer of a collection.
 *
 * @param items what was found, in the order asked for
 * @param next the cursor of the next page; absent on the last one
 * @param total how many match in all; only with {@code Prefer: return=total-count}
 */
public record Page<T>(
    @Schema(description = "The items of this page.", maxItems = 500) List<T> items,
    @Schema(description = "The cursor of the next page; absent on the last one.", maxLength = 1000)
        String next,
    @Schema(
            description = "How many items match in all; only with `Prefer: return=total-count`.",
            minimum = "0")
        Long total) {

  /** All of a short list at once. */
  public static <T> Page<T> whole(List<T> items) {
    return new Page<>(items, null, null);
  }

  public <R> Page<R> map(Function<T, R> as) {
    return new Page<>(items.stream().map(as).toList(), next, total);
  }
}
