package fr.ctg.evaluations.question;

import fr.ctg.kit.text.Text;

/** An answer in one word. */
public enum Judgement {
  YES("Oui", "Yes"),
  PARTLY("En partie", "Partly"),
  NO("Non", "No"),
  UNKNOWN("Ne peut être établi", "Cannot be established");

  private final Text label;

  Judgement(String fr, String en) {
    this.label = new Text(fr, en);
  }

  /** The same for people. */
  public Text label() {
    return label;
  }
}
