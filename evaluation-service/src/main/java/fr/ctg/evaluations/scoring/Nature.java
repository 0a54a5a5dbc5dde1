package fr.ctg.evaluations.scoring;

/** What an indicator tells about: means, deliverables, results, effects, or the surroundings. */
public enum Nature {
  INPUT,
  OUTPUT,
  OUTCOME,
  IMPACT,
  /** Followed, never scored. */
  CONTEXT
}
