package fr.ctg.kit.identity;

import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Text;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * How a path names one thing: by its identifier, or by its human code, which partner systems know.
 * Exactly one of the two is present. A code never looks like an identifier, see {@link #CODE}.
 *
 * @param id the server's identifier, or null
 * @param code the human code, or null
 */
public record Key(UUID id, String code) {

  /**
   * The shape of every human code: letters, digits, and {@code . _ -} inside; 1 to 60 characters.
   */
  public static final String CODE = "[A-Za-z0-9](?:[A-Za-z0-9._-]{0,58}[A-Za-z0-9])?";

  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern CODE_SHAPE = Pattern.compile(CODE);

  /**
   * @param parameter the path parameter's name, for the refusal
   * @throws Malformed if the text can be neither an identifier nor a code
   */
  public static Key parse(String parameter, String text) {
    if (ID.matcher(text).matches()) {
      return new Key(UUID.fromString(text), null);
    }
    if (CODE_SHAPE.matcher(text).matches()) {
      return new Key(null, text);
    }
    throw new Malformed(
        Fault.parameter(
            parameter,
            "malformed",
            Text.of(
                "Un identifiant (UUID) ou un code (lettres, chiffres, « . », « _ », « - ») est attendu.",
                "An identifier (UUID) or a code (letters, digits, \".\", \"_\", \"-\") is expected.")));
  }

  @Override
  public String toString() {
    return id != null ? id.toString() : code;
  }
}
