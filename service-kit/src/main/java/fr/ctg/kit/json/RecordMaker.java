package fr.ctg.kit.json;

import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Refusal;
import fr.ctg.kit.text.Text;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;

/** Calls the constructor of a record, and checks what its annotations promise. */
final class RecordMaker {

  private static final Map<Class<?>, Object> STAND_INS =
      Map.of(boolean.class, false, int.class, 0, long.class, 0L, double.class, 0.0);

  private final Constraints constraints;

  RecordMaker(Constraints constraints) {
    this.constraints = constraints;
  }

  /** The record; null if it could not be made, and then {@code spot} says why. */
  Object make(RecordShape shape, Object[] values, Spot spot) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        values[i] = STAND_INS.get(shape.components().get(i).raw());
      }
    }
    try {
      Object made = shape.constructor().newInstance(values);
      constraints.check(made, spot);
      return made;
    } catch (InvocationTargetException refused) {
      explain(refused.getCause(), spot);
      return null;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void explain(Throwable refused, Spot spot) {
    if (refused instanceof Refusal refusal && !refusal.faults().isEmpty()) {
      for (Fault fault : refusal.faults()) {
        spot.addBelow(fault);
      }
    } else if (refused instanceof Refusal refusal) {
      spot.add(refusal.code(), refusal.detail());
    } else if (!spot.hasFaults()) {
      // Else it only stumbled over what has been found already.
      spot.add(
          "invalid",
          new Text("Ces valeurs ne vont pas ensemble.", "These values do not go together."));
    }
  }
}
