package fr.ctg.conventions.amendment;

/** What may be done with an amendment. */
enum AmendmentMove {
  SIGN,
  CANCEL
}
