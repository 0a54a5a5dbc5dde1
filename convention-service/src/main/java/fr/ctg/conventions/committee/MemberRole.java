package fr.ctg.conventions.committee;

/** What somebody does in a committee. */
public enum MemberRole {
  CHAIR(true),
  CO_CHAIR(true),
  MEMBER(true),
  SECRETARY(false),
  GUEST(false);

  private final boolean counted;

  MemberRole(boolean counted) {
    this.counted = counted;
  }

  /** Whether its presence counts for the quorum. */
  public boolean counts() {
    return counted;
  }
}
