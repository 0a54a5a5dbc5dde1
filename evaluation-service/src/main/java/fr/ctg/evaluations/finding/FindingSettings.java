package fr.ctg.evaluations.finding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When conventions are examined, and agendas told of what was found. */
@ConfigMapping(prefix = "ctg.findings")
interface FindingSettings {

  /** How often it is looked for what is to be examined and to be told; {@code off} for never. */
  String every();

  /** How long nothing more has to be recorded before what was is examined; a minute at most. */
  @WithDefault("5S")
  Duration quiet();

  /** How long a convention is left alone after an examination, whatever is recorded meanwhile. */
  @WithDefault("10S")
  Duration pause();
}
