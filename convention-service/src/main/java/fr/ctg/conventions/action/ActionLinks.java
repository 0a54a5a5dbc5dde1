package fr.ctg.conventions.action;

import fr.ctg.conventions.objective.Objective;
import fr.ctg.conventions.territory.Territory;
import java.util.List;

/** What a request ties an action to, as far as its codes name something. */
record ActionLinks(
    List<Objective> objectives,
    List<ObjectiveShare> objectiveShares,
    List<Territory> territories,
    List<ActionPartner> partners) {}
