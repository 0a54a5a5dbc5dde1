package fr.ctg.evaluations.framework;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How this service keeps its copy of what was agreed. */
@ConfigMapping(prefix = "ctg.framework")
interface FrameworkSettings {

  /** For how long a copy is used before convention-service is asked whether it is the newest. */
  @WithDefault("5S")
  Duration maxAge();
}
