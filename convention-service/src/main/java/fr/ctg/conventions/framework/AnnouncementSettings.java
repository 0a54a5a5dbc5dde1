package fr.ctg.conventions.framework;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Whom new versions of frameworks are announced to; without an address or a secret, to nobody. */
@ConfigMapping(prefix = "ctg.announcements")
interface AnnouncementSettings {

  /** The address of evaluation-service. */
  Optional<URI> url();

  /** Those that sign; several while one takes the place of another. */
  Optional<List<String>> secrets();

  /** How often it is looked for what is due. */
  String every();
}
