package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.mapping.Spelling;
import java.util.Set;

/** The columns that this service itself writes beside what an import takes, and does not read. */
final class OwnColumns {

  private static final Set<String> DUE = Set.of("due", "echeance");
  private static final Set<String> REJECTION = Set.of("rejection", "rejet");
  private static final Set<String> WITH_ACCOUNTS = Set.of("reviewedby", "reviewcomment");
  private static final String IDENTIFIER = "id";
  private static final Set<String> OF_EXPORTS =
      Set.of(
          "label",
          "libelle",
          "revision",
          "recordedat",
          IDENTIFIER,
          "review",
          "reviewedby",
          "reviewedat",
          "reviewcomment");

  private OwnColumns() {}

  /** Whether the column is one of an export, a template or a list of rejected lines. */
  static boolean isOne(String name) {
    return isDue(name) || isRejection(name) || OF_EXPORTS.contains(Spelling.plain(name));
  }

  /** Whether a template says there by when something is owed. */
  static boolean isDue(String name) {
    return DUE.contains(Spelling.plain(name));
  }

  /** Whether it is said there what was wrong with the line. */
  static boolean isRejection(String name) {
    return REJECTION.contains(Spelling.plain(name));
  }

  /** For what such a column is looked at where lines are measurements. */
  static Scrutiny scrutinyOf(String name) {
    String plain = Spelling.plain(name);
    if (REJECTION.contains(plain) || WITH_ACCOUNTS.contains(plain)) {
      return Scrutiny.IDENTIFIERS;
    }
    return plain.equals(IDENTIFIER) ? Scrutiny.ALL_BUT_PHONE_NUMBERS : Scrutiny.EVERYTHING;
  }

  /** The same where a mapping reads: only the column of rejections is surely our own there. */
  static Scrutiny scrutinyBesideMapping(String name) {
    return isRejection(name) ? Scrutiny.IDENTIFIERS : Scrutiny.EVERYTHING;
  }
}
