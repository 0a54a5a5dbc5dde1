package fr.ctg.evaluations.funding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How this service keeps its copy of what is followed. */
@ConfigMapping(prefix = "ctg.funding")
interface FundingSettings {

  /** For how long a copy is used before convention-service is asked whether it is the newest. */
  @WithDefault("10S")
  Duration maxAge();

  /** How often it is asked although nobody wants to know, so that the past can be told later. */
  @WithDefault("1h")
  String every();
}
