package fr.ctg.conventions.funding;

import fr.ctg.kit.text.Text;

/** What money is for, or that it is no money at all. */
public enum FundingNature {
  OPERATING(new Text("Fonctionnement", "Operating")),
  INVESTMENT(new Text("Investissement", "Investment")),
  /** Staff, rooms, goods: valued in euros. */
  IN_KIND(new Text("Contribution en nature", "In kind"));

  private final Text label;

  FundingNature(Text label) {
    this.label = label;
  }

  public Text label() {
    return label;
  }
}
