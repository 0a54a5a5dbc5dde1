package fr.ctg.conventions.committee;

/** What a committee is for. */
public enum CommitteeKind {
  /** Decides (comité de pilotage). */
  STEERING,
  /** Prepares what is decided (comité technique). */
  TECHNICAL,
  /** Works on one theme (commission thématique). */
  THEMATIC
}
