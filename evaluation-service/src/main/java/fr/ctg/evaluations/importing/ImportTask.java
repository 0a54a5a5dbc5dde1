package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.Framework;
import java.util.UUID;

/**
 * One import, ready to be done.
 *
 * @param framework the newest one
 */
record ImportTask(
    UUID id,
    Framework framework,
    ImportOrder order,
    RowSource source,
    Rejections rejections,
    Warnings warnings,
    Progress progress) {

  UUID convention() {
    return framework.convention().id();
  }
}
