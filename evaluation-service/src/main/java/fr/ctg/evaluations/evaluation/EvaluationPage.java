package fr.ctg.evaluations.evaluation;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;

/** The evaluation as a French page that prints well: the same figures, for the committee. */
@ApplicationScoped
class EvaluationPage {

  private final Template page;

  EvaluationPage(@Location("evaluation.html") Template page) {
    this.page = page;
  }

  String of(EvaluationResponse evaluation) {
    return page.data("evaluation", evaluation).render();
  }
}
