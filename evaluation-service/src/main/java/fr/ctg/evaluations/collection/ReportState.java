package fr.ctg.evaluations.collection;

/** Where something that is owed stands. */
public enum ReportState {
  /** Its period has ended, its due day has not passed. */
  EXPECTED,
  /** Its due day has passed and nothing came. */
  LATE,
  /** It came by its due day. */
  RECEIVED,
  /** It came after its due day. */
  RECEIVED_LATE;

  public boolean isReceived() {
    return this == RECEIVED || this == RECEIVED_LATE;
  }
}
