package fr.ctg.conventions.meeting;

import jakarta.persistence.Embeddable;

/**
 * Something that a meeting treats.
 *
 * @param presenter the function of who presents it, or null
 */
@Embeddable
record AgendaItem(String title, String description, String presenter) {}
