package fr.ctg.evaluations.importing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How imports are done. */
@ConfigMapping(prefix = "ctg.imports")
interface ImportSettings {

  /** Up to how many rows a file is answered at once; a larger one becomes a job. */
  @WithDefault("10000")
  int atOnceRows();

  /** How often a job is started before it is given up. */
  @WithDefault("3")
  int attempts();
}
