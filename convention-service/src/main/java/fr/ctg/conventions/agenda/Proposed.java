package fr.ctg.conventions.agenda;

import fr.ctg.kit.answer.Answer;

/**
 * What a proposal is answered with.
 *
 * @param isNew whether the finding had not been proposed before
 */
record Proposed(Answer<ProposalResponse> answer, boolean isNew) {}
