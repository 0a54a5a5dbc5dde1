package fr.ctg.conventions.indicator;

/** Which link of the chain from means to effects an indicator looks at. */
public enum Nature {
  INPUT,
  OUTPUT,
  OUTCOME,
  IMPACT,
  /** Followed to understand the others, never scored. */
  CONTEXT
}
