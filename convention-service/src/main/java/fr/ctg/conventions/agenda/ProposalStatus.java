package fr.ctg.conventions.agenda;

/** What became of a proposal. */
enum ProposalStatus {
  /** Waits for the coordinator. */
  PROPOSED,
  /** On the agenda of a meeting. */
  SCHEDULED,
  /** Put aside with a reason. */
  DISMISSED,
  /** The finding was closed before anybody had seen to it. */
  LAPSED
}
