package fr.ctg.conventions.diagnosis;

import fr.ctg.conventions.convention.Convention;
import java.util.Set;
import java.util.UUID;

/** What answers needs; the objectives of a convention do. */
public interface NeedAnswers {

  /** The ids of the needs that something answers. */
  Set<UUID> answered(Convention convention);
}
