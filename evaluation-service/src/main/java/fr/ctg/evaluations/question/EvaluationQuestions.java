package fr.ctg.evaluations.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What other packages may ask about evaluation questions: what was known of them, and when. */
@ApplicationScoped
public class EvaluationQuestions {

  private final StoredQuestions questions;
  private final StoredAnswers answers;

  EvaluationQuestions(StoredQuestions questions, StoredAnswers answers) {
    this.questions = questions;
    this.answers = answers;
  }

  /**
   * Every question of a convention, with its answers, as they were at a revision: the same for
   * ever, whatever is answered or corrected later.
   *
   * @return by criterion, in the order of their positions
   */
  public List<AnsweredQuestion> at(UUID convention, long revision) {
    Map<UUID, List<EvaluationAnswer>> answered =
        answers.at(convention, revision).stream()
            .collect(Collectors.groupingBy(EvaluationAnswer::question));
    return questions.at(convention, revision).stream()
        .map(one -> new AnsweredQuestion(one, answered.getOrDefault(one.id(), List.of())))
        .toList();
  }
}
