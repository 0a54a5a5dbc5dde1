package fr.ctg.conventions.decision;

/** What a committee, or who prepared it, may do with a decision. */
enum DecisionMove {
  ADOPT,
  REJECT,
  POSTPONE,
  CANCEL
}
