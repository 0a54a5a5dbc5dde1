package fr.ctg.evaluations.framework;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How this service makes itself known to convention-service. */
@ConfigMapping(prefix = "ctg.convention-service")
interface ConventionServiceSettings {

  /** Its address. */
  String url();

  /** The name for HTTP Basic, which is for the profiles local and test; a token is used without. */
  Optional<String> username();

  /** The password that goes with the name. */
  Optional<String> password();
}
