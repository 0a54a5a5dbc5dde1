package fr.ctg.evaluations.scoring;

/** Whether a figure went the way that was agreed. */
public enum Movement {
  IMPROVING,
  STABLE,
  WORSENING;

  static Movement of(int towardsTheGood) {
    if (towardsTheGood == 0) {
      return STABLE;
    }
    return towardsTheGood > 0 ? IMPROVING : WORSENING;
  }
}
