package fr.ctg.evaluations.importing;

/** In which form rows are sent. */
enum Format {
  JSON,
  NDJSON,
  CSV,
  XLSX
}
