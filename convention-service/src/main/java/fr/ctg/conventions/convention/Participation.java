package fr.ctg.conventions.convention;

import java.util.Set;
import java.util.UUID;

/**
 * A way to take part in a convention: by signing it, by an action, by measurements owed. A partner
 * sees the conventions that it takes part in, and no other.
 */
public interface Participation {

  /** The conventions in which the partner with this code takes part this way. */
  Set<UUID> conventionsOf(String partnerCode);
}
