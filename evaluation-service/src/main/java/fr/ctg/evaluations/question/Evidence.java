package fr.ctg.evaluations.question;

import java.util.Set;
import java.util.UUID;

/** Something that answers may refer to; whoever keeps it says what there is of it. */
public interface Evidence {

  /** What it is. */
  enum Kind {
    FINDING,
    PUBLICATION
  }

  Kind kind();

  /** Those that this convention has. */
  Set<UUID> among(Set<UUID> ids, UUID convention);
}
