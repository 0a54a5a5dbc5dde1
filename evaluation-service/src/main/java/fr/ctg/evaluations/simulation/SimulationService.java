package fr.ctg.evaluations.simulation;

import fr.ctg.evaluations.evaluation.Evaluation;
import fr.ctg.evaluations.evaluation.Evaluations;
import fr.ctg.evaluations.evaluation.Moment;
import fr.ctg.kit.identity.Key;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Evaluates a convention twice from one moment, by the same code: as it was agreed, and as it would
 * be. Nothing is written.
 */
@ApplicationScoped
class SimulationService {

  private final Evaluations evaluations;

  SimulationService(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  SimulationResponse simulate(Key convention, SimulationRequest request) {
    Moment moment = evaluations.moment(convention, request.asOf(), request.knownAt());
    Evaluation present = evaluations.evaluate(moment);
    Supposition supposition = new SuppositionReader(request, present).read();
    return SimulationResponse.of(present, evaluations.suppose(moment, supposition));
  }
}
