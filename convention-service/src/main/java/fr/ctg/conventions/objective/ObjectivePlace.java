package fr.ctg.conventions.objective;

import fr.ctg.conventions.axis.Axis;
import fr.ctg.conventions.diagnosis.Need;
import java.util.List;

/**
 * Where a request puts an objective, its codes resolved; null is what was not stated or not found.
 *
 * @param secondaryAxes those found
 * @param needs those found
 */
record ObjectivePlace(Axis axis, Objective parent, List<Axis> secondaryAxes, List<Need> needs) {}
