package fr.ctg.evaluations.question;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the partners want the evaluation to answer, as it was worded at a revision.
 *
 * @param version 1 as it was first asked, one more with each rewording
 * @param revision of the convention's data, from which on this was known
 * @param position its place among the questions, from 1
 * @param axes the codes of the axes it is about
 * @param objectives the codes of the objectives it is about
 * @param indicators the codes of the indicators that may answer it
 */
public record EvaluationQuestion(
    UUID id,
    UUID convention,
    long version,
    long revision,
    Instant recordedAt,
    String recordedBy,
    Criterion criterion,
    String question,
    int position,
    List<String> axes,
    List<String> objectives,
    List<String> indicators) {}
