package fr.ctg.conventions.partner;

/** What a partner is. */
public enum PartnerKind {
  CITY,
  CAF,
  INTERCOMMUNALITY,
  DEPARTMENT,
  STATE,
  ASSOCIATION,
  PUBLIC_BODY,
  COMPANY,
  OTHER
}
