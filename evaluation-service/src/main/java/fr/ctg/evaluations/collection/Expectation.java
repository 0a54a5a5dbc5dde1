package fr.ctg.evaluations.collection;

import fr.ctg.evaluations.framework.Viewpoint;
import java.time.LocalDate;
import java.util.List;

/**
 * What a convention's partners owe by a day, and what of it has come.
 *
 * @param asOf whose periods, if they have ended, and lateness count
 * @param seen with what was known
 */
public record Expectation(Viewpoint seen, LocalDate asOf, List<ExpectedReport> reports) {}
