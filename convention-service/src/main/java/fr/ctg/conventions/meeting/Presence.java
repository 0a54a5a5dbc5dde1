package fr.ctg.conventions.meeting;

/** Whether a member was at a meeting. */
public enum Presence {
  PRESENT(true),
  /** Somebody else sat there for it. */
  REPRESENTED(true),
  EXCUSED(false),
  ABSENT(false);

  private final boolean there;

  Presence(boolean there) {
    this.there = there;
  }

  boolean isThere() {
    return there;
  }
}
