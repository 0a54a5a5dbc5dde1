package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.Framework;
import java.util.UUID;

/**
 * One import, ready to be done.
 *
 * @param framework the newest one
 * @param partner the code of the partner whose figures they are
 * @param onBehalfOf the same, where a coordinator imports for it; else null
 */
record ImportTask(
    UUID id,
    Framework framework,
    String partner,
    String onBehalfOf,
    Atomicity atomicity,
    RowSource source,
    Rejections rejections,
    Warnings warnings) {

  UUID convention() {
    return framework.convention().id();
  }
}
