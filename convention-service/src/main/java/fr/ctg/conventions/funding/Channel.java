package fr.ctg.conventions.funding;

/** Whom an aid is paid to. */
public enum Channel {
  BENEFICIARIES,
  STRUCTURES
}
