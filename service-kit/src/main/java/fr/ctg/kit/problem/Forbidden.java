package fr.ctg.kit.problem;

import fr.ctg.kit.text.Text;
import java.util.List;

/** The caller is known and has not the role or the responsibility that this needs (403). */
public final class Forbidden extends Refusal {

  private static final long serialVersionUID = 1L;

  public Forbidden(String code, Text detail) {
    super(code, detail, List.of());
  }
}
