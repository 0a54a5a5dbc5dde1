package fr.ctg.conventions.convention;

/** What made something agreed: the signature, or what may change it afterwards. */
public enum Origin {
  SIGNATURE,
  DECISION,
  AMENDMENT
}
