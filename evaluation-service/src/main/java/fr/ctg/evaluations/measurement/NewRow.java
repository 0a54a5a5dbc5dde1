package fr.ctg.evaluations.measurement;

/**
 * Content that is to be recorded.
 *
 * @param partner the code of the partner whose figure it is
 */
public record NewRow(String partner, NewContent content) {}
