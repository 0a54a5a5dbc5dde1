package fr.ctg.kit.problem;

import fr.ctg.kit.text.Text;
import java.time.Duration;
import java.util.List;

/** What this needs is away for now, and there is nothing good to serve instead (503). */
public final class Unavailable extends Refusal {

  private static final long serialVersionUID = 1L;

  private final transient Duration retryAfter;

  public Unavailable(String code, Text detail, Duration retryAfter) {
    super(code, detail, List.of());
    this.retryAfter = retryAfter;
  }

  /** Seconds, not minutes. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
