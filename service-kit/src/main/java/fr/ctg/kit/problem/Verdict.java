package fr.ctg.kit.problem;

import fr.ctg.kit.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a failed request comes down to over HTTP, before a language is chosen.
 *
 * @param allowedMoves null where the problem is not about a move
 * @param headers such as {@code Retry-After} or {@code Allow}
 */
record Verdict(
    int status,
    String code,
    Text detail,
    List<Fault> faults,
    List<String> allowedMoves,
    Map<String, String> headers) {

  static Verdict of(int status, String code, Text detail) {
    return new Verdict(status, code, detail, List.of(), null, Map.of());
  }

  Verdict with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new Verdict(status, code, detail, faults, allowedMoves, Map.copyOf(more));
  }

  Verdict retryAfter(long seconds) {
    return with("Retry-After", Long.toString(seconds));
  }
}
