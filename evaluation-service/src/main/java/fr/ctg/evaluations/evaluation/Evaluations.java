package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Viewpoint;
import fr.ctg.evaluations.framework.Viewpoints;
import fr.ctg.evaluations.scoring.Cell;
import fr.ctg.evaluations.scoring.ConventionScope;
import fr.ctg.evaluations.scoring.Explanation;
import fr.ctg.evaluations.scoring.Focus;
import fr.ctg.evaluations.scoring.GroupScore;
import fr.ctg.evaluations.scoring.IndicatorSeries;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Evaluates conventions: what was agreed, by this service's copy of it, against what was measured,
 * for any date and any state of knowledge.
 */
@ApplicationScoped
public class Evaluations {

  private final Viewpoints viewpoints;
  private final ScoreBook book;
  private final Clock clock;

  Evaluations(Viewpoints viewpoints, ScoreBook book, Clock clock) {
    this.viewpoints = viewpoints;
    this.book = book;
    this.clock = clock;
  }

  /**
   * The point of view that a request asks for. May ask convention-service whether what is known
   * here is still the newest.
   *
   * @param asOf null for today; after the convention's last day it is that day
   * @param knownAt null for the instant of what was recorded last
   * @throws RuleBroken if the convention had not begun, or was not known yet
   */
  public Moment moment(Key convention, LocalDate asOf, Instant knownAt) {
    return moment(viewpoints.at(convention, knownAt), asOf);
  }

  /**
   * The same, where what was known is settled already.
   *
   * @throws RuleBroken if the convention had not begun
   */
  public Moment moment(Viewpoint seen, LocalDate asOf) {
    return moment(seen, "asOf", asOf);
  }

  /** The same from a parameter of another name. */
  Moment moment(Key convention, String parameter, LocalDate asOf, Instant knownAt) {
    return moment(viewpoints.at(convention, knownAt), parameter, asOf);
  }

  private Moment moment(Viewpoint seen, String parameter, LocalDate asOf) {
    Moment moment = orBefore(seen, asOf);
    if (!moment.hasBegun()) {
      throw notBegun(parameter, moment);
    }
    return moment;
  }

  /** The same, even if the convention had not begun. */
  Moment momentOrBefore(Key convention, LocalDate asOf, Instant knownAt) {
    return orBefore(viewpoints.at(convention, knownAt), asOf);
  }

  private Moment orBefore(Viewpoint seen, LocalDate asOf) {
    LocalDate asked = asOf == null ? LocalDate.now(clock) : asOf;
    LocalDate last = seen.framework().convention().lastDay();
    LocalDate day = asked.isAfter(last) ? last : asked;
    return new Moment(
        seen.framework().on(day), day, seen.knownAt(), seen.stale(), seen.frameworkAsOf());
  }

  /** The whole evaluation. Only what has changed since it was last computed is read again. */
  public Evaluation evaluate(Moment moment) {
    return evaluate(moment, Counted.EVERYTHING);
  }

  /**
   * The same, were something else agreed: by the same rules and from the same measurements, and
   * kept nowhere.
   *
   * @param otherwise makes of what was agreed what would be
   */
  public Evaluation suppose(Moment moment, UnaryOperator<Framework> otherwise) {
    Moment supposed =
        new Moment(
            otherwise.apply(moment.framework()),
            moment.asOf(),
            moment.knownAt(),
            moment.stale(),
            moment.frameworkAsOf());
    return evaluate(supposed, book.supposed(supposed));
  }

  /** The same of a part. */
  Evaluation evaluate(Moment moment, Counted counted) {
    return evaluate(moment, book.at(moment, counted));
  }

  private static Evaluation evaluate(Moment moment, MomentScores scores) {
    FrameworkScorer scorer = new FrameworkScorer(moment.framework(), moment.asOf(), scores::of);
    GroupScore convention = scorer.score();
    long known = scores.measurements();
    long used =
        scorer.indicators().values().stream()
            .filter(score -> score.actual() != null)
            .mapToLong(score -> score.actual().cells().size())
            .sum();
    return new Evaluation(
        moment,
        used,
        known - used,
        convention,
        scorer.axes(),
        scorer.objectives(),
        scorer.indicators());
  }

  /**
   * How one indicator's figures were come by.
   *
   * @param own null to count everybody's measurements; a partner's code to count its own alone
   * @throws NotFound if the convention had no indicator by this code
   */
  Explanation explain(Moment moment, String code, Focus focus, String own) {
    Indicator indicator = indicator(moment, code);
    AgreedRules rules = new AgreedRules(moment.framework());
    return focus.explain(
        rules.of(indicator), rules.scope(), book.read(moment, code, own), moment.asOf());
  }

  /**
   * The figures of one indicator over time, by the rules that its evaluation follows.
   *
   * @param own null to count everybody's measurements; a partner's code to count its own alone
   * @throws NotFound if the convention had no indicator by this code
   */
  IndicatorSeries series(Moment moment, String code, Focus focus, String own) {
    Indicator indicator = indicator(moment, code);
    AgreedRules rules = new AgreedRules(moment.framework());
    return focus.series(rules.of(indicator), rules.scope(), book.read(moment, code, own));
  }

  /**
   * What is made of the figures over time of each of some indicators, by code.
   *
   * @param make asked by several threads
   */
  public <T> Map<String, T> ofSeries(
      Moment moment, Set<String> codes, BiFunction<Indicator, IndicatorSeries, T> make) {
    AgreedRules rules = new AgreedRules(moment.framework());
    ConventionScope scope = rules.scope();
    return ofEach(
        moment,
        codes,
        null,
        (indicator, cells) ->
            make.apply(indicator, Focus.WHOLE.series(rules.of(indicator), scope, cells)));
  }

  /** The same of their measurements; {@code own} as in {@link #series}. */
  <T> Map<String, T> ofEach(
      Moment moment, Set<String> codes, String own, BiFunction<Indicator, List<Cell>, T> make) {
    Map<String, Indicator> indicators = moment.framework().indicators();
    return book.each(moment, codes, own, (code, cells) -> make.apply(indicators.get(code), cells));
  }

  static Indicator indicator(Moment moment, String code) {
    return moment
        .framework()
        .indicator(code)
        .orElseThrow(
            () ->
                new NotFound(
                    "indicator-not-found",
                    Text.of(
                        "Cette convention n'a pas d'indicateur « %s ».",
                        "This convention has no indicator \"%s\".", code)));
  }

  private static RuleBroken notBegun(String parameter, Moment moment) {
    return new RuleBroken(
        Fault.parameter(
            parameter,
            "before-the-convention",
            Text.of(
                "La convention prend effet le %s ; au %s il n'y a rien à évaluer.",
                "The convention takes effect on %s; on %s there is nothing to evaluate.",
                moment.framework().convention().effectiveFrom(),
                moment.asOf())));
  }
}
