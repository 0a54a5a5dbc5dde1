package fr.ctg.evaluations.scoring;

/**
 * How fast the way is gone, compared with what was agreed: of an indicator, or of a group from its
 * means.
 *
 * @param ratio {@code (achievement / 100) / share}, unrounded; null when nothing should be reached
 *     yet
 * @param status the judgement by the convention's thresholds
 */
record Pace(Quotient ratio, Status status) {

  /**
   * @param achievement in percent; raw for an indicator, whose being over 100 is as good as 100
   * @param share of the way that should be gone by now
   */
  static Pace of(Quotient achievement, Quotient share, Thresholds thresholds) {
    if (share.signum() <= 0) {
      return new Pace(null, achievement.signum() >= 0 ? Status.ON_TRACK : Status.OFF_TRACK);
    }
    Quotient ratio = achievement.dividedBy(share.times(Quotient.HUNDRED));
    if (achievement.isAtLeast(Quotient.HUNDRED)
        || ratio.isAtLeast(Quotient.of(thresholds.onTrack()))) {
      return new Pace(ratio, Status.ON_TRACK);
    }
    // A step back is under any threshold, none of which is negative.
    return new Pace(
        ratio,
        ratio.isAtLeast(Quotient.of(thresholds.atRisk())) ? Status.AT_RISK : Status.OFF_TRACK);
  }
}
