package fr.ctg.evaluations.importing;

/** What rows may do to what is there. */
enum Strategy {
  /** New ones are created, others changed. */
  UPSERT,
  /** Only new ones: a row that would change something is rejected. */
  CREATE,
  /** Only known ones: a row that would create something is rejected. */
  UPDATE,
  /** As UPSERT, and what the scope holds and the file does not is withdrawn. */
  REPLACE
}
