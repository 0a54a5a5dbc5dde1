package fr.ctg.conventions.agenda;

/** What a coordinator can do with a proposal. */
enum ProposalMove {
  SCHEDULE,
  DISMISS
}
