package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.TerritoryKey;
import java.time.LocalDate;
import java.util.List;

/**
 * Which of a partner's measurements a file replaces; what is null or empty does not narrow it.
 *
 * @param from the first day that their periods may start on
 * @param to the last day that their periods may end on
 */
record ReplaceScope(
    List<String> indicators, LocalDate from, LocalDate to, List<TerritoryKey> territories) {}
