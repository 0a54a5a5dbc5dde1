package fr.ctg.evaluations.report;

import fr.ctg.evaluations.collection.Completeness;
import fr.ctg.evaluations.collection.Expectations;
import fr.ctg.evaluations.collection.ExpectedReport;
import fr.ctg.evaluations.efficiency.Efficiencies;
import fr.ctg.evaluations.evaluation.Evaluation;
import fr.ctg.evaluations.evaluation.Evaluations;
import fr.ctg.evaluations.finding.Findings;
import fr.ctg.evaluations.framework.Axis;
import fr.ctg.evaluations.framework.Convention;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Objective;
import fr.ctg.evaluations.funding.FollowUps;
import fr.ctg.evaluations.funding.KnownFollowUp;
import fr.ctg.evaluations.question.AnsweredQuestion;
import fr.ctg.evaluations.question.EvaluationQuestions;
import fr.ctg.evaluations.scoring.IndicatorScore;
import fr.ctg.kit.period.Frequency;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Puts a report together from what the parts of this service say; computes no figure itself. */
@ApplicationScoped
class ReportComposer {

  private final Evaluations evaluations;
  private final Expectations expectations;
  private final FollowUps followUps;
  private final Efficiencies efficiencies;
  private final Findings findings;
  private final EvaluationQuestions questions;

  ReportComposer(
      Evaluations evaluations,
      Expectations expectations,
      FollowUps followUps,
      Efficiencies efficiencies,
      Findings findings,
      EvaluationQuestions questions) {
    this.evaluations = evaluations;
    this.expectations = expectations;
    this.followUps = followUps;
    this.efficiencies = efficiencies;
    this.findings = findings;
    this.questions = questions;
  }

  Report compose(ReportQuestion question) {
    ReportKind kind = question.kind();
    Framework framework = question.moment().framework();
    Convention convention = framework.convention();
    ReportPeriod period = new ReportPeriod(question.period(), question.moment().asOf());
    Evaluation evaluation = evaluations.evaluate(question.moment());
    IndicatorRows rows = new IndicatorRows(evaluation);
    FindingRows found = new FindingRows(question, evaluation, findings);
    KnownFollowUp followUp =
        followUps.at(convention.id(), question.moment().knownAt().revision()).orElse(null);
    List<ExpectedReport> owed = owed(question);
    List<Adaptation> adaptations = new Adaptations(framework, period, question.language()).list();
    return new Report(
        kind,
        question.title(),
        convention.id(),
        convention.reference(),
        convention.title(),
        Report.Days.of(question.period()),
        question.moment().asOf(),
        question.moment().knownAt().knownAt(),
        framework.version(),
        question.moment().knownAt().revision(),
        question.moment().stale(),
        question.moment().frameworkAsOf(),
        question.freshness().stale(),
        question.partner(),
        kind.sections(),
        synthesis(question, evaluation, owed, adaptations.size()),
        kind.has(Section.PROPOSALS) ? found.proposals() : null,
        found.findings(),
        kind.has(Section.WATCHED)
            ? rows.indicators().stream().filter(IndicatorColumns::isWatched).toList()
            : null,
        kind.has(Section.OBJECTIVES) ? rows.objectives() : null,
        kind.has(Section.ADAPTATIONS) ? adaptations : null,
        ActionsSection.of(framework, question.moment().asOf(), followUp),
        rows.indicators(),
        kind.has(Section.FUNDING) ? funding(question, followUp, evaluation) : null,
        CollectionSection.of(owed, framework),
        kind.has(Section.QUESTIONS) ? questions(question) : null,
        Method.of(question, evaluation));
  }

  /** What is owed for the periods that end in the report's own, up to its day. */
  private List<ExpectedReport> owed(ReportQuestion question) {
    return expectations
        .of(question.seen(), question.moment().asOf(), question.partner())
        .reports()
        .stream()
        .filter(one -> question.period().contains(one.owed().period().end()))
        .toList();
  }

  /** Of an annual report the money of its year, of others that of all years so far. */
  private FundingSection funding(
      ReportQuestion question, KnownFollowUp followUp, Evaluation evaluation) {
    if (followUp == null) {
      return FundingSection.UNKNOWN;
    }
    boolean ofOneYear =
        question.kind() == ReportKind.ANNUAL && Frequency.YEAR.isPeriod(question.period());
    return FundingSection.of(
        efficiencies.of(
            evaluation, followUp, ofOneYear ? question.moment().asOf().getYear() : null));
  }

  /** With the answers that had been given about that day or an earlier one. */
  private List<QuestionRow> questions(ReportQuestion question) {
    UUID convention = question.moment().framework().convention().id();
    return QuestionRow.of(
        questions.at(convention, question.moment().knownAt().revision()).stream()
            .map(one -> answeredBy(one, question.moment().asOf()))
            .toList());
  }

  private static AnsweredQuestion answeredBy(AnsweredQuestion question, LocalDate day) {
    return new AnsweredQuestion(
        question.question(),
        question.answers().stream().filter(answer -> !answer.sight().asOf().isAfter(day)).toList());
  }

  private static Synthesis synthesis(
      ReportQuestion question, Evaluation evaluation, List<ExpectedReport> owed, long adaptations) {
    GroupFigures convention = GroupFigures.of(evaluation.convention());
    StatusCounts counts = StatusCounts.of(evaluation.indicators().values());
    Completeness collection = Completeness.of(owed.stream().map(ExpectedReport::state).toList());
    return new Synthesis(
        new SynthesisSentences(question.language())
            .of(question.moment().asOf(), convention, counts, collection, adaptations),
        convention,
        counts,
        evaluation.moment().framework().axes().stream()
            .map(axis -> row(axis, evaluation))
            .toList());
  }

  private static AxisRow row(Axis axis, Evaluation evaluation) {
    List<IndicatorScore> scores = new ArrayList<>();
    axis.objectives().forEach(objective -> collect(objective, evaluation, scores));
    return new AxisRow(
        axis.code(),
        axis.name(),
        axis.weight(),
        GroupFigures.of(evaluation.axes().get(axis.code())),
        StatusCounts.of(scores));
  }

  private static void collect(
      Objective objective, Evaluation evaluation, List<IndicatorScore> scores) {
    objective.indicators().stream()
        .map(indicator -> evaluation.indicators().get(indicator.code()))
        .filter(score -> score != null)
        .forEach(scores::add);
    objective.operationalObjectives().forEach(below -> collect(below, evaluation, scores));
  }
}
