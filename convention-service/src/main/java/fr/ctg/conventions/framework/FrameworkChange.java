package fr.ctg.conventions.framework;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One difference between two versions of a framework.
 *
 * @param what the kind of thing
 * @param code under which it is known
 * @param kind what happened to it
 * @param property what of it is different; null for what was added or removed as a whole
 * @param before what it said; null for what was not said
 * @param after what it says; null for what is no longer said
 * @param because what decided it: a decision's code; null where the versions do not say
 */
record FrameworkChange(
    Thing what,
    String code,
    Kind kind,
    String property,
    JsonNode before,
    JsonNode after,
    String because) {

  /** What of a framework can be different. */
  enum Thing {
    CONVENTION,
    AXIS,
    OBJECTIVE,
    ACTION,
    FUNDING_LINE,
    INDICATOR,
    BASELINE,
    TARGET
  }

  /** What happened to it. */
  enum Kind {
    ADDED,
    CHANGED,
    REMOVED
  }
}
