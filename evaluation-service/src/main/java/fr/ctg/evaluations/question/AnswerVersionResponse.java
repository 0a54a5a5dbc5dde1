package fr.ctg.evaluations.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was answered, in one version. */
@Schema(name = "EvaluationAnswerVersion")
record AnswerVersionResponse(
    @Schema(description = "The server's identifier, the same in every version.") UUID id,
    @Schema(description = "1 at first, one more with each correction.", examples = "1")
        long version,
    @Schema(description = "The answer, for people.", maxLength = 20000) String text,
    @Schema(description = "The same in one word, where there is one.") Judgement judgement,
    @Schema(description = "Who answered so.", maxLength = 200) String author,
    @Schema(description = "When it was answered so.") Instant recordedAt,
    @Schema(description = "The day that the figures were looked at from.", examples = "2019-12-31")
        LocalDate asOf,
    @Schema(description = "What had been recorded by this instant counted.") Instant knownAt,
    @Schema(description = "The version of what was agreed that the figures are by.", examples = "2")
        long frameworkVersion,
    @Schema(description = "The last revision of the data that counted.", examples = "14")
        long dataRevision,
    @Schema(
            description = "The figures that are evidence, as they were; they stay as they are.",
            maxItems = 100)
        List<FrozenFigure> figures,
    @Schema(description = "Documents that it refers to.", maxItems = 50) List<Source> sources,
    @Schema(description = "The ids of publications that it refers to.", maxItems = 50)
        List<UUID> publications,
    @Schema(description = "The ids of findings that it refers to.", maxItems = 50)
        List<UUID> findings) {

  static AnswerVersionResponse of(EvaluationAnswer answer) {
    return new AnswerVersionResponse(
        answer.id(),
        answer.version(),
        answer.text(),
        answer.judgement(),
        answer.author(),
        answer.recordedAt(),
        answer.sight().asOf(),
        answer.sight().knownAt(),
        answer.sight().frameworkVersion(),
        answer.sight().dataRevision(),
        answer.figures(),
        answer.sources(),
        answer.publications(),
        answer.findings());
  }
}
