package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.scoring.IndicatorSeries;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.period.Frequency;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be asked about an indicator over time. */
@ApplicationScoped
class SeriesService {

  private final Evaluations evaluations;
  private final Details details;

  SeriesService(Evaluations evaluations, Details details) {
    this.evaluations = evaluations;
    this.details = details;
  }

  /** Checks a question; nothing is computed yet. */
  SeriesQuestion ask(Key convention, String code, SeriesQuery query) {
    Moment moment = evaluations.moment(convention, query.asOf, query.knownAt);
    Indicator indicator = Evaluations.indicator(moment, code);
    AskedFocus focus =
        AskedFocus.read(moment.framework(), List.of(indicator), query.territory, query.breakdown);
    Frequency size = query.size == null ? indicator.frequency() : query.size;
    return new SeriesQuestion(
        moment,
        indicator,
        focus,
        details.onlyOf(focus, List.of(indicator)),
        size,
        query.periods(size, moment.framework().convention().effectiveFrom(), moment.asOf()));
  }

  SeriesResponse answer(SeriesQuestion question) {
    IndicatorSeries series =
        evaluations.series(
            question.moment(),
            question.indicator().code(),
            question.focus().inScoring(),
            question.own());
    return SeriesResponse.of(question, series);
  }
}
