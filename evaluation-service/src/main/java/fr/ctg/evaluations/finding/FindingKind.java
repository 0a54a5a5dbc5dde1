package fr.ctg.evaluations.finding;

import fr.ctg.kit.text.Text;

/** What an examination can find about an indicator; {@link Detection} says when each holds. */
public enum FindingKind {
  /** Its pace is under the convention's threshold, or it is outside its bounds beyond tolerance. */
  OFF_TRACK("en retard", "off track"),
  /** It has gone back since the same period of the year before. */
  REGRESSING("en recul", "going back"),
  /** Its last complete period ended too long ago. */
  STALE("chiffres trop anciens", "figures too old"),
  /** Figures are past their due day and have not come. */
  MISSING("chiffres manquants", "figures missing"),
  /** Going on like this, it stays clearly under its final target. */
  UNREACHABLE_AT_THIS_PACE("cible hors d'atteinte à ce rythme", "target out of reach at this pace"),
  /** It has reached its final target long before it had to. */
  TARGET_EXCEEDED_EARLY(
      "cible atteinte bien avant l'échéance", "target reached long before its day"),
  /** Its figures should not be relied on before somebody has looked at them. */
  DATA_DOUBTFUL("chiffres douteux", "figures in doubt");

  private final Text label;

  FindingKind(String fr, String en) {
    this.label = new Text(fr, en);
  }

  /** The same for people. */
  public Text label() {
    return label;
  }

  /** Whether it is about the target as much as about the figures. */
  boolean isAboutTarget() {
    return switch (this) {
      case OFF_TRACK, REGRESSING, UNREACHABLE_AT_THIS_PACE, TARGET_EXCEEDED_EARLY -> true;
      case STALE, MISSING, DATA_DOUBTFUL -> false;
    };
  }
}
