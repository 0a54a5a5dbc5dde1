package fr.ctg.evaluations.measurement;

/** A measurement as it stood at a state of knowledge, and what reviewing it had come to. */
record ReviewedMeasurement(MeasurementCell cell, MeasurementReview review) {

  /** Grows with each content and with each review: what the measurement's tag is made of. */
  long version() {
    return Math.max(cell.revision(), review.number());
  }
}
