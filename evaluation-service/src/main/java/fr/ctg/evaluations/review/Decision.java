package fr.ctg.evaluations.review;

import fr.ctg.evaluations.measurement.ReviewState;

/** What a reviewer does with contents. */
enum Decision {
  /** Stands by them. */
  VALIDATE(ReviewState.VALIDATED),
  /** Asks their partners to correct them. */
  RETURN(ReviewState.RETURNED);

  private final ReviewState outcome;

  Decision(ReviewState outcome) {
    this.outcome = outcome;
  }

  ReviewState outcome() {
    return outcome;
  }
}
