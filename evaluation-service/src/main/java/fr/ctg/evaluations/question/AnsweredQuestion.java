package fr.ctg.evaluations.question;

import java.util.List;

/**
 * A question with what was answered to it.
 *
 * @param answers the present version of each, the oldest answer first
 */
public record AnsweredQuestion(EvaluationQuestion question, List<EvaluationAnswer> answers) {}
