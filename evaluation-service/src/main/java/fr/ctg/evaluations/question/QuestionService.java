package fr.ctg.evaluations.question;

import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Frameworks;
import fr.ctg.evaluations.framework.Revision;
import fr.ctg.evaluations.framework.RevisionKind;
import fr.ctg.evaluations.framework.Revisions;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import fr.ctg.kit.idempotency.Once;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.text.Text;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Asks questions, rewords and deletes them. Each of these takes a data revision, so that a report
 * as known at an instant finds the questions of that instant.
 */
@ApplicationScoped
class QuestionService {

  private static final String TYPE = "evaluation-question";

  private final Frameworks frameworks;
  private final Revisions revisions;
  private final StoredQuestions questions;
  private final StoredAnswers answers;
  private final EvaluationQuestions answered;
  private final AuditTrail audit;
  private final Once once;
  private final Caller caller;

  QuestionService(
      Frameworks frameworks,
      Revisions revisions,
      StoredQuestions questions,
      StoredAnswers answers,
      EvaluationQuestions answered,
      AuditTrail audit,
      Once once,
      Caller caller) {
    this.frameworks = frameworks;
    this.revisions = revisions;
    this.questions = questions;
    this.answers = answers;
    this.answered = answered;
    this.audit = audit;
    this.once = once;
    this.caller = caller;
  }

  Answer<QuestionResponse> create(Key convention, QuestionRequest request) {
    Framework framework = frameworks.current(convention).framework();
    request.check(framework);
    UUID id = framework.convention().id();
    return QuarkusTransaction.requiringNew().call(() -> once.only(() -> answer(add(id, request))));
  }

  Answer<QuestionResponse> read(Key convention, UUID question) {
    return answer(questions.require(visible(convention), question));
  }

  Page<QuestionResponse> list(Key convention, QuestionFilter filter, PageRequest page) {
    return questions.page(visible(convention), filter, page).map(QuestionResponse::of);
  }

  /** Every question that is wanted with its answers, as a table. */
  QuestionTable table(Key convention, QuestionFilter filter) {
    UUID id = visible(convention);
    List<AnsweredQuestion> wanted =
        answered.at(id, revisions.last(id).number()).stream()
            .filter(one -> filter.accepts(one.question()))
            .toList();
    return new QuestionTable(wanted);
  }

  Answer<QuestionResponse> replace(
      Key convention, UUID question, IfMatch known, QuestionRequest request) {
    Framework framework = frameworks.current(convention).framework();
    request.check(framework);
    UUID id = framework.convention().id();
    return QuarkusTransaction.requiringNew()
        .call(() -> answer(reword(id, question, known, request)));
  }

  void delete(Key convention, UUID question, IfMatch known) {
    UUID id = visible(convention);
    QuarkusTransaction.requiringNew().run(() -> remove(id, question, known));
  }

  private EvaluationQuestion add(UUID convention, QuestionRequest request) {
    revisions.lock(convention);
    int position =
        request.position() == null ? questions.nextPosition(convention) : request.position();
    EvaluationQuestion question = worded(Ids.next(), convention, 1, position, request);
    questions.add(question);
    audit.record(Entry.created(TYPE, question.id(), convention, QuestionResponse.of(question)));
    return question;
  }

  private EvaluationQuestion reword(
      UUID convention, UUID id, IfMatch known, QuestionRequest request) {
    revisions.lock(convention);
    EvaluationQuestion before = questions.require(convention, id);
    known.check(before.version());
    int position = request.position() == null ? before.position() : request.position();
    EvaluationQuestion after = worded(id, convention, before.version() + 1, position, request);
    questions.supersede(before, after.revision());
    questions.add(after);
    audit.record(
        Entry.replaced(
            TYPE, id, convention, QuestionResponse.of(before), QuestionResponse.of(after)));
    return after;
  }

  private void remove(UUID convention, UUID id, IfMatch known) {
    revisions.lock(convention);
    EvaluationQuestion question = questions.require(convention, id);
    known.check(question.version());
    if (answers.areThereOf(question)) {
      throw new StateConflict(
          "evaluation-question-answered",
          Text.of(
              "Une question à laquelle il a été répondu reste ; reformulez-la, ou corrigez la"
                  + " réponse.",
              "A question that has been answered stays; reword it, or correct the answer."));
    }
    questions.supersede(question, recorded(convention, id).number());
    audit.record(Entry.deleted(TYPE, id, convention, QuestionResponse.of(question)));
  }

  private EvaluationQuestion worded(
      UUID id, UUID convention, long version, int position, QuestionRequest request) {
    Revision revision = recorded(convention, id);
    return new EvaluationQuestion(
        id,
        convention,
        version,
        revision.number(),
        revision.recordedAt(),
        caller.name(),
        request.criterion(),
        request.question(),
        position,
        List.copyOf(request.axes()),
        List.copyOf(request.objectives()),
        List.copyOf(request.indicators()));
  }

  private Revision recorded(UUID convention, UUID question) {
    return revisions.next(convention, RevisionKind.QUESTION, question.toString(), caller.name());
  }

  private UUID visible(Key convention) {
    return frameworks.current(convention).framework().convention().id();
  }

  private static Answer<QuestionResponse> answer(EvaluationQuestion question) {
    return Answer.of(question.id(), question.version(), QuestionResponse.of(question));
  }
}
