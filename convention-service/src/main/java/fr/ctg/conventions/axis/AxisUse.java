package fr.ctg.conventions.axis;

import java.util.List;

/** What stands under axes, and in the way of deleting one. */
public interface AxisUse {

  /** The codes of what needs this axis. */
  List<String> usesOf(Axis axis);
}
