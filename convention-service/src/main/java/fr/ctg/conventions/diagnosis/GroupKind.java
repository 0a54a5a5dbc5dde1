package fr.ctg.conventions.diagnosis;

/** Who was asked. */
public enum GroupKind {
  RESIDENTS,
  ASSOCIATIONS,
  LOCAL_AUTHORITIES,
  PUBLIC_BODIES,
  PROFESSIONALS,
  OTHER
}
