package fr.ctg.kit.audit;

import java.util.UUID;

/**
 * What was done to what.
 *
 * @param action a verb in the past, such as {@code created} or {@code signed}
 * @param subjectType the kind of thing, such as {@code axis}
 * @param conventionId the convention it belongs to; null for what belongs to none
 * @param before its state before; null for what did not exist
 * @param after its state after; null for what exists no more
 * @param onBehalfOf the code of the partner the caller acted for; mostly null
 */
public record Entry(
    String action,
    String subjectType,
    UUID subjectId,
    UUID conventionId,
    Object before,
    Object after,
    String onBehalfOf) {

  public static Entry created(String type, UUID id, UUID convention, Object after) {
    return new Entry("created", type, id, convention, null, after, null);
  }

  public static Entry replaced(String type, UUID id, UUID convention, Object before, Object after) {
    return new Entry("replaced", type, id, convention, before, after, null);
  }

  public static Entry deleted(String type, UUID id, UUID convention, Object before) {
    return new Entry("deleted", type, id, convention, before, null, null);
  }
}
