package fr.ctg.evaluations.review;

/** What may be done with a lock. */
enum LockMove {
  REOPEN
}
