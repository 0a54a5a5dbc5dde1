package fr.ctg.kit.problem;

import fr.ctg.kit.text.Text;
import java.util.List;

/** There is no such thing, or the caller may not know that there is (404). */
public final class NotFound extends Refusal {

  private static final long serialVersionUID = 1L;

  public NotFound(String code, Text detail) {
    super(code, detail, List.of());
  }
}
