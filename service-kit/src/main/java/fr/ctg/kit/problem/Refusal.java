package fr.ctg.kit.problem;

import fr.ctg.kit.text.Text;
import java.util.List;

/**
 * A request that is refused, said in the words of the domain. Which status number that is over HTTP
 * is decided in one place, {@link RefusalMapper}.
 */
public abstract sealed class Refusal extends RuntimeException
    permits Malformed,
        NotFound,
        Forbidden,
        Unsigned,
        StateConflict,
        RuleBroken,
        Outdated,
        StillRunning,
        Unavailable {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Text detail;
  private final transient List<Fault> faults;

  protected Refusal(String code, Text detail, List<Fault> faults) {
    super(detail.en());
    this.code = code;
    this.detail = detail;
    this.faults = List.copyOf(faults);
  }

  /** Stable and kebab-case, for programs. */
  public String code() {
    return code;
  }

  /** The rule and the actual value, for people. */
  public Text detail() {
    return detail;
  }

  /** Every single thing that is wrong, where there are several or where the place is known. */
  public List<Fault> faults() {
    return faults;
  }
}
