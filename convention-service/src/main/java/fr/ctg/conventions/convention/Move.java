package fr.ctg.conventions.convention;

/** What moves a convention from one state to the next. */
public enum Move {
  SIGN,
  ACTIVATE,
  END,
  EVALUATE,
  TERMINATE
}
