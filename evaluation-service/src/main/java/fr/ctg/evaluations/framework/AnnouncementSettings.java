package fr.ctg.evaluations.framework;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** By what this service knows that convention-service is the one that announces something. */
@ConfigMapping(prefix = "ctg.announcements")
interface AnnouncementSettings {

  /** Those that a signature is checked with; without any, every announcement is refused. */
  Optional<List<String>> secrets();
}
