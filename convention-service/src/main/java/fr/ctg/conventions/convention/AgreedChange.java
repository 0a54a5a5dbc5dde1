package fr.ctg.conventions.convention;

import java.util.UUID;

/**
 * What was agreed has changed. Fired inside the transaction of the change; the framework answers it
 * with its next version.
 *
 * @param reason a verb in the past, such as {@code signed}
 */
public record AgreedChange(UUID conventionId, String reason) {}
