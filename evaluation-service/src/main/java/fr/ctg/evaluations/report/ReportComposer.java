package fr.ctg.evaluations.report;

import fr.ctg.evaluations.collection.Completeness;
import fr.ctg.evaluations.collection.Expectations;
import fr.ctg.evaluations.collection.ExpectedReport;
import fr.ctg.evaluations.evaluation.Evaluation;
import fr.ctg.evaluations.evaluation.Evaluations;
import fr.ctg.evaluations.framework.Axis;
import fr.ctg.evaluations.framework.Convention;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Objective;
import fr.ctg.evaluations.scoring.IndicatorScore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Puts a report together from what the parts of this service say; computes no figure itself. */
@ApplicationScoped
class ReportComposer {

  private final Evaluations evaluations;
  private final Expectations expectations;

  ReportComposer(Evaluations evaluations, Expectations expectations) {
    this.evaluations = evaluations;
    this.expectations = expectations;
  }

  Report compose(ReportQuestion question) {
    ReportKind kind = question.kind();
    Framework framework = question.moment().framework();
    Convention convention = framework.convention();
    ReportPeriod period = new ReportPeriod(question.period(), question.moment().asOf());
    Evaluation evaluation = evaluations.evaluate(question.moment());
    IndicatorRows rows = new IndicatorRows(evaluation);
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
        question.partner(),
        kind.sections(),
        synthesis(question, evaluation, owed, adaptations.size()),
        kind.has(Section.WATCHED)
            ? rows.indicators().stream().filter(IndicatorColumns::isWatched).toList()
            : null,
        kind.has(Section.OBJECTIVES) ? rows.objectives() : null,
        kind.has(Section.ADAPTATIONS) ? adaptations : null,
        ActionsSection.of(framework, question.moment().asOf()),
        rows.indicators(),
        CollectionSection.of(owed, framework),
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
