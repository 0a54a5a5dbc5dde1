package fr.ctg.evaluations.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was answered to a question, in one version.
 *
 * @param version 1 as it was first answered, one more with each correction
 * @param revision of the convention's data, from which on this was known
 * @param judgement null where the answer is in the text alone
 * @param sight from where the figures were seen
 * @param publications the ids of publications that it refers to
 * @param findings the ids of findings that it refers to
 */
public record EvaluationAnswer(
    UUID id,
    UUID question,
    UUID convention,
    long version,
    long revision,
    Instant recordedAt,
    String author,
    String text,
    Judgement judgement,
    Sight sight,
    List<FrozenFigure> figures,
    List<Source> sources,
    List<UUID> publications,
    List<UUID> findings) {

  /** From where figures were seen: enough to ask for the same evaluation again. */
  public record Sight(LocalDate asOf, Instant knownAt, long dataRevision, long frameworkVersion) {}
}
