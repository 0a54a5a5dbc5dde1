package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.scoring.IndicatorSeries;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.problem.Forbidden;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be asked about an indicator over time. */
@ApplicationScoped
class SeriesService {

  private final Evaluations evaluations;
  private final Caller caller;

  SeriesService(Evaluations evaluations, Caller caller) {
    this.evaluations = evaluations;
    this.caller = caller;
  }

  /** Checks a question; nothing is computed yet. */
  SeriesQuestion ask(Key convention, String code, SeriesQuery query) {
    Moment moment = evaluations.moment(convention, query.asOf, query.knownAt);
    Indicator indicator = Evaluations.indicator(moment, code);
    SeriesFocus focus = SeriesFocus.read(moment.framework(), indicator, query);
    Frequency size = query.size == null ? indicator.frequency() : query.size;
    return new SeriesQuestion(
        moment,
        indicator,
        focus,
        onlyOf(focus, indicator),
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

  private String onlyOf(SeriesFocus focus, Indicator indicator) {
    String partner = caller.partner().orElse(null);
    if (partner == null || focus.inScoring().isWhole()) {
      return null;
    }
    // The evaluation shows partners the whole of an indicator, never what one of them reported.
    if (!indicator.responsiblePartners().equals(List.of(partner))) {
      throw new Forbidden(
          "details-of-others",
          Text.of(
              "Le détail par territoire ou par ventilation montrerait ce que d'autres partenaires ont"
                  + " déclaré ; demandez l'ensemble, sans « territory » ni « breakdown ».",
              "Details by territory or breakdown would show what other partners reported; ask for the"
                  + " whole, without \"territory\" and \"breakdown\"."));
    }
    return partner;
  }
}
