package fr.ctg.evaluations.question;

import fr.ctg.kit.csv.CsvRows;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Questions with their answers as a table: a line for each answer, and for each open question. */
record QuestionTable(List<AnsweredQuestion> questions) {

  void write(CsvRows rows, Locale language) {
    rows.row(
        "criterion",
        "criterion_label",
        "position",
        "question",
        "axes",
        "objectives",
        "indicators",
        "judgement",
        "judgement_label",
        "answer",
        "author",
        "answered_at",
        "answer_version",
        "figures",
        "as_of",
        "known_at",
        "framework_version",
        "sources",
        "question_id",
        "answer_id");
    for (AnsweredQuestion one : questions) {
      if (one.answers().isEmpty()) {
        row(rows, one.question(), null, language);
      }
      one.answers().forEach(answer -> row(rows, one.question(), answer, language));
    }
  }

  private static void row(
      CsvRows rows, EvaluationQuestion question, EvaluationAnswer answer, Locale language) {
    Judgement judgement = answer == null ? null : answer.judgement();
    rows.row(
        question.criterion(),
        question.criterion().label().in(language),
        question.position(),
        question.question(),
        String.join(" ", question.axes()),
        String.join(" ", question.objectives()),
        String.join(" ", question.indicators()),
        judgement,
        judgement == null ? null : judgement.label().in(language),
        answer == null ? null : answer.text(),
        answer == null ? null : answer.author(),
        answer == null ? null : answer.recordedAt(),
        answer == null ? null : answer.version(),
        answer == null ? null : figures(answer),
        answer == null ? null : answer.sight().asOf(),
        answer == null ? null : answer.sight().knownAt(),
        answer == null ? null : answer.sight().frameworkVersion(),
        answer == null ? null : sources(answer),
        question.id(),
        answer == null ? null : answer.id());
  }

  private static String figures(EvaluationAnswer answer) {
    return answer.figures().stream().map(QuestionTable::said).collect(Collectors.joining(" ; "));
  }

  private static String said(FrozenFigure figure) {
    String value = figure.value() == null ? figure.reason().name() : figure.value().toPlainString();
    return "%s = %s%s"
        .formatted(
            figure.indicator(), value, figure.period() == null ? "" : " (" + figure.period() + ")");
  }

  private static String sources(EvaluationAnswer answer) {
    return answer.sources().stream()
        .map(one -> one.url() == null ? one.title() : one.title() + " <" + one.url() + ">")
        .collect(Collectors.joining(" ; "));
  }
}
