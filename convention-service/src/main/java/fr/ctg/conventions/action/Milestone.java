package fr.ctg.conventions.action;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A step of an action.
 *
 * @param reachedOn null as long as it is not reached
 * @param note remarks on how it was reached, or why not
 */
@Embeddable
public record Milestone(String title, LocalDate plannedOn, LocalDate reachedOn, String note) {}
