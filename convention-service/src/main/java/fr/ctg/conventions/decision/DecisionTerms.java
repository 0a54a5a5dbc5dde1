package fr.ctg.conventions.decision;

import fr.ctg.conventions.meeting.Meeting;

/**
 * What a decision says, its references resolved.
 *
 * @param meeting null for none
 * @param supersedes null for none
 * @param changes as JSON, each with what it replaces
 */
record DecisionTerms(
    DecisionRequest stated, Meeting meeting, Decision supersedes, String changes) {}
