package fr.ctg.evaluations.question;

import fr.ctg.evaluations.evaluation.Evaluation;
import fr.ctg.evaluations.evaluation.Evaluations;
import fr.ctg.evaluations.evaluation.Moment;
import fr.ctg.evaluations.framework.Frameworks;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Revision;
import fr.ctg.evaluations.framework.RevisionKind;
import fr.ctg.evaluations.framework.Revisions;
import fr.ctg.evaluations.scoring.IndicatorScore;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import fr.ctg.kit.idempotency.Once;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.text.Text;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Answers questions and corrects answers. The figures that are evidence come from the evaluation,
 * which is made before a transaction starts, and are kept as they were.
 */
@ApplicationScoped
class AnswerService {

  private static final String TYPE = "evaluation-answer";

  private final Frameworks frameworks;
  private final Evaluations evaluations;
  private final Revisions revisions;
  private final StoredQuestions questions;
  private final StoredAnswers answers;
  private final KnownEvidence evidence;
  private final AuditTrail audit;
  private final Once once;
  private final Caller caller;

  AnswerService(
      Frameworks frameworks,
      Evaluations evaluations,
      Revisions revisions,
      StoredQuestions questions,
      StoredAnswers answers,
      KnownEvidence evidence,
      AuditTrail audit,
      Once once,
      Caller caller) {
    this.frameworks = frameworks;
    this.evaluations = evaluations;
    this.revisions = revisions;
    this.questions = questions;
    this.answers = answers;
    this.evidence = evidence;
    this.audit = audit;
    this.once = once;
    this.caller = caller;
  }

  /** What an answer says, before it is known when it is recorded. */
  private record Stated(
      AnswerRequest request, EvaluationAnswer.Sight sight, List<FrozenFigure> figures) {}

  Answer<AnswerResponse> create(Key convention, UUID question, AnswerRequest request) {
    UUID id = asked(convention, question).convention();
    Stated stated = stated(convention, request);
    return QuarkusTransaction.requiringNew()
        .call(() -> once.only(() -> answer(add(id, question, stated))));
  }

  Answer<AnswerResponse> read(Key convention, UUID question, UUID answer) {
    return answer(answers.require(asked(convention, question), answer));
  }

  Page<AnswerVersionResponse> list(Key convention, UUID question, PageRequest page) {
    return answers.page(asked(convention, question), page).map(AnswerVersionResponse::of);
  }

  Answer<AnswerResponse> replace(
      Key convention, UUID question, UUID answer, IfMatch known, AnswerRequest request) {
    UUID id = asked(convention, question).convention();
    Stated stated = stated(convention, request);
    return QuarkusTransaction.requiringNew()
        .call(() -> answer(correct(id, question, answer, known, stated)));
  }

  private Stated stated(Key convention, AnswerRequest request) {
    Moment moment = evaluations.moment(convention, request.asOf(), request.knownAt());
    Faults faults = new Faults();
    request.check(moment, faults);
    evidence.check(moment.framework().convention().id(), request, faults);
    faults.refuseIfAny();
    return new Stated(
        request,
        new EvaluationAnswer.Sight(
            moment.asOf(),
            moment.knownAt().knownAt(),
            moment.knownAt().revision(),
            moment.framework().version()),
        request.indicators().isEmpty() ? List.of() : figures(moment, request));
  }

  private List<FrozenFigure> figures(Moment moment, AnswerRequest request) {
    Evaluation evaluation = evaluations.evaluate(moment);
    List<FrozenFigure> figures = new ArrayList<>();
    Faults faults = new Faults();
    int place = 0;
    for (String code : request.indicators()) {
      Indicator indicator = moment.framework().indicator(code).orElseThrow();
      IndicatorScore score = evaluation.indicators().get(code);
      if (score == null) {
        faults.at("indicators", place).add("not-followed-yet", notFollowedYet(code, moment));
      } else {
        figures.add(FrozenFigure.of(indicator, score));
      }
      place++;
    }
    faults.refuseIfAny();
    return figures;
  }

  private EvaluationAnswer add(UUID convention, UUID question, Stated stated) {
    revisions.lock(convention);
    EvaluationQuestion asked = questions.require(convention, question);
    EvaluationAnswer answer = recorded(Ids.next(), asked, 1, stated);
    answers.add(answer);
    audit.record(Entry.created(TYPE, answer.id(), convention, AnswerVersionResponse.of(answer)));
    return answer;
  }

  private EvaluationAnswer correct(
      UUID convention, UUID question, UUID id, IfMatch known, Stated stated) {
    revisions.lock(convention);
    EvaluationQuestion asked = questions.require(convention, question);
    EvaluationAnswer before = answers.require(asked, id);
    known.check(before.version());
    EvaluationAnswer after = recorded(id, asked, before.version() + 1, stated);
    answers.supersede(before, after.revision());
    answers.add(after);
    audit.record(
        Entry.replaced(
            TYPE,
            id,
            convention,
            AnswerVersionResponse.of(before),
            AnswerVersionResponse.of(after)));
    return after;
  }

  private EvaluationAnswer recorded(
      UUID id, EvaluationQuestion question, long version, Stated stated) {
    Revision revision =
        revisions.next(question.convention(), RevisionKind.ANSWER, id.toString(), caller.name());
    AnswerRequest request = stated.request();
    return new EvaluationAnswer(
        id,
        question.id(),
        question.convention(),
        version,
        revision.number(),
        revision.recordedAt(),
        caller.name(),
        request.text(),
        request.judgement(),
        stated.sight(),
        stated.figures(),
        request.sources(),
        List.copyOf(request.publications()),
        List.copyOf(request.findings()));
  }

  private EvaluationQuestion asked(Key convention, UUID question) {
    return questions.require(
        frameworks.current(convention).framework().convention().id(), question);
  }

  private Answer<AnswerResponse> answer(EvaluationAnswer answer) {
    return Answer.of(
        answer.id(), answer.version(), AnswerResponse.of(answer, answers.before(answer)));
  }

  private static Text notFollowedYet(String code, Moment moment) {
    return Text.of(
        "L'indicateur « %s » n'était pas encore suivi au %s ; regardez un jour plus tard (asOf).",
        "Indicator \"%s\" was not followed yet on %s; look from a later day (asOf).",
        code,
        moment.asOf());
  }
}
