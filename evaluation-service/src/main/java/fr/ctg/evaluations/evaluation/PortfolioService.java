package fr.ctg.evaluations.evaluation;

import fr.ctg.kit.identity.Key;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
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
    if (names.size() < FEWEST || names.size() > MOST) {
      throw new Malformed(
          Fault.parameter(
              "conventions",
              "two-to-twenty",
              Text.of(
                  "Nommez de %d à %d conventions, séparées par des virgules ; il y en a %d.",
                  "Name %d to %d conventions, separated by commas; there are %d.",
                  FEWEST,
                  MOST,
                  names.size())));
    }
    List<Key> keys = names.stream().map(name -> Key.parse("conventions", name)).toList();
    return keys.stream()
        .map(key -> evaluations.moment(key, query.asOf, query.knownAt))
        .collect(
            Collectors.toMap(
                moment -> moment.framework().convention().id(),
                moment -> moment,
                (one, same) -> one,
                LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  PortfolioResponse answer(List<Moment> moments) {
    return PortfolioResponse.of(moments.stream().map(evaluations::evaluate).toList());
  }

  /** The same while the answer at this address is. */
  static String tag(List<Moment> moments) {
    return moments.stream().map(Moment::tag).collect(Collectors.joining("-"));
  }
}
