package fr.ctg.conventions.diagnosis;

/** What moves a diagnosis on, or back as long as its convention is a draft. */
enum DiagnosisMove {
  VALIDATE,
  REOPEN
}
