package fr.ctg.conventions.convention;

import java.time.Instant;
import java.util.UUID;

/**
 * What was agreed has changed. Fired inside the transaction of the change; the framework answers it
 * with its next version.
 *
 * @param reason a verb in the past, such as {@code signed}, or what decided it, such as {@code
 *     decision D-2019-01} or {@code amendment 1}
 * @param recordedAt the instant from which it is known, the same for all that changed at once
 */
public record AgreedChange(UUID conventionId, String reason, Instant recordedAt) {}
