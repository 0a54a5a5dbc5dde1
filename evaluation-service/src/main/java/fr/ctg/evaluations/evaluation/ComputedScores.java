package fr.ctg.evaluations.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Scores that were computed and stay true: what decides an indicator's score is what was agreed,
 * the day, and the last revision under which something was recorded of it. The longest unused go
 * first.
 */
@ApplicationScoped
class ComputedScores {

  /**
   * All that decides a score.
   *
   * @param version of the framework
   * @param revision the last one of the indicator's measurements
   */
  record Question(UUID convention, long version, LocalDate asOf, String indicator, long revision) {}

  // What a score holds besides its measurements, in their weight.
  private static final int WEIGHT_OF_A_SCORE = 20;

  private final long limit;
  private final Map<Question, MeasuredScore> scores = new LinkedHashMap<>(16, 0.75f, true);
  private long weight;

  /**
   * @param limit how many measurements the kept scores may hold on to, about 160 bytes each
   */
  ComputedScores(@ConfigProperty(name = "ctg.evaluation.kept-measurements") long limit) {
    this.limit = limit;
  }

  synchronized Optional<MeasuredScore> find(Question question) {
    return Optional.ofNullable(scores.get(question));
  }

  synchronized void keep(Question question, MeasuredScore score) {
    MeasuredScore before = scores.put(question, score);
    weight += weight(score) - (before == null ? 0 : weight(before));
    while (weight > limit && !scores.isEmpty()) {
      Question oldest = scores.keySet().iterator().next();
      weight -= weight(scores.remove(oldest));
    }
  }

  private static long weight(MeasuredScore score) {
    return WEIGHT_OF_A_SCORE + score.held();
  }
}
