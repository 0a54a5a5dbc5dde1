package fr.ctg.evaluations.evaluation;

import fr.ctg.kit.identity.Key;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts conventions side by side; nobody sees one there that they may not see by itself. */
@ApplicationScoped
class PortfolioService {

  private static final int FEWEST = 2;
  private static final int MOST = 20;

  private final Evaluations evaluations;

  PortfolioService(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  /** Checks a question; nothing is computed yet. */
  List<Moment> ask(PortfolioQuery query) {
    List<String> names = query.names();
    // A convention has two names: these few or many cannot be as many conventions as it takes.
    refuseUnless(names.size() >= FEWEST && names.size() <= 2 * MOST, names.size());
    List<Key> keys = names.stream().map(name -> Key.parse("conventions", name)).toList();
    Map<UUID, Moment> moments = new LinkedHashMap<>();
    for (Key key : keys) {
      Moment moment = evaluations.momentOrBefore(key, query.asOf, query.knownAt);
      moments.putIfAbsent(moment.framework().convention().id(), moment);
    }
    refuseUnless(moments.size() >= FEWEST && moments.size() <= MOST, moments.size());
    return List.copyOf(moments.values());
  }

  private static void refuseUnless(boolean asMany, int there) {
    if (!asMany) {
      throw new Malformed(
          Fault.parameter(
              "conventions",
              "two-to-twenty",
              Text.of(
                  "Nommez de %d à %d conventions différentes, séparées par des virgules ; il y en a"
                      + " %d.",
                  "Name %d to %d different conventions, separated by commas; there are %d.",
                  FEWEST,
                  MOST,
                  there)));
    }
  }

  PortfolioResponse answer(List<Moment> moments) {
    Map<Moment, Evaluation> evaluated = new LinkedHashMap<>();
    for (Moment moment : moments) {
      evaluated.put(moment, moment.hasBegun() ? evaluations.evaluate(moment) : null);
    }
    return PortfolioResponse.of(evaluated);
  }

  /** The same while the answer at this address is. */
  static String tag(List<Moment> moments) {
    return moments.stream().map(Moment::tag).collect(Collectors.joining("-"));
  }
}
