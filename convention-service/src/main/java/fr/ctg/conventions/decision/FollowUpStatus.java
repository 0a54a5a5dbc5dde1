package fr.ctg.conventions.decision;

/** How far something that is to be done about a decision has got. */
enum FollowUpStatus {
  TO_DO,
  IN_PROGRESS,
  DONE,
  DROPPED
}
