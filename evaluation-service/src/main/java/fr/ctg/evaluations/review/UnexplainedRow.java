package fr.ctg.evaluations.review;

import java.time.Instant;

/**
 * A row that would change a validated figure and does not say why.
 *
 * @param row its number
 * @param validatedBy who stands by the present figure
 * @param validatedAt since when
 */
public record UnexplainedRow(long row, String validatedBy, Instant validatedAt) {}
