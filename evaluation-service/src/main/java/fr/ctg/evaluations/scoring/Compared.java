package fr.ctg.evaluations.scoring;

import java.util.List;
import java.util.Objects;

/**
 * Two figures of one indicator beside each other.
 *
 * @param first what the second is compared with
 * @param whole that of which {@code first} is what {@code second} leaves; null where nothing was
 *     taken away from anything
 * @param places those that are taken away together; empty where nothing was
 * @param difference from the first to the second; of figures that are not complete there is none
 */
public record Compared(
    Side first, Side second, Figure whole, List<Place> places, Difference difference) {

  public Compared {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    places = List.copyOf(places);
    Objects.requireNonNull(difference, "difference");
  }

  /**
   * One of the two.
   *
   * @param complete whether all that was owed towards it has come
   */
  public record Side(Figure figure, boolean complete) {

    Figure comparable() {
      return figure.hasValue() && !complete
          ? Figure.none(figure.period(), Reason.INCOMPLETE, figure.status(), figure.cells())
          : figure;
    }
  }
}
