package fr.ctg.evaluations.measurement;

import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the shapes of data about single people, which has no place among measurements. */
public final class PersonalData {

  // Sex, year, month, département, commune, order, and mostly a key: see INSEE on the NIR.
  private static final Pattern SOCIAL_SECURITY_NUMBER =
      Pattern.compile(
          "(?<!\\d)(?<number>[12](?<blank>[ .\\u00a0\\u202f]?)\\d{2}\\k<blank>"
              + "(?:0[1-9]|1[0-2]|[2-4]\\d)\\k<blank>(?:\\d{2}|2[ABab])\\k<blank>\\d{3}\\k<blank>"
              + "\\d{3})(?:(?<gap>[ .\\u00a0\\u202f]?)(?<key>\\d{2}))?(?!\\d)");
  private static final Pattern EMAIL =
      Pattern.compile("[\\w.%+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\d.,/+-])(?:(?:\\+|00)33[ .\\u00a0]?(?:\\(0\\)[ .]?)?|0)[1-9]"
              + "(?<blank>[ .\\-/\\u00a0\\u202f]?)\\d{2}(?:\\k<blank>\\d{2}){3}(?!\\d)");
  private static final String NUMBER_WORD =
      "(?:n\\s?[°ºo]s?\\.?|num[ée]ro|num\\.?|matricule|identifiant|id)";
  private static final Pattern ALLOCATAIRE =
      pattern(
          "(?<!\\p{L})(?:allocataire\\s*(?:"
              + NUMBER_WORD
              + "|[:#=]|(?=\\d{6,8}(?!\\d)))|"
              + NUMBER_WORD
              + "\\s*(?:d['’e]\\s?)?(?:l['’]\\s?)?(?:caf\\s*)?allocataire(?!s)|matricule)"
              + "[^\\p{L}\\d]{0,5}(?:n\\s?[°ºo])?[^\\p{L}\\d]{0,5}\\d{5,8}(?!\\d)");
  private static final String DAY =
      "(?:\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}"
          + "|\\d{1,2}(?:er)?\\s+(?:janv|f[ée]v|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[ée]c"
          + "|jan|feb|mar|apr|may|jun|jul|aug)\\p{L}*\\.?\\s+\\d{2,4})";
  private static final Pattern BIRTH =
      pattern(
          "(?<!\\p{L})(?:n[ée](?:e|\\(e\\)|·e|\\.e)?\\s+le|dates?\\s+(?:de\\s+)?naissance|ddn"
              + "|born(?:\\s+on)?|date\\s+of\\s+birth|birth\\s?date|dob)\\s*[:=]?\\s*"
              + DAY);
  // "M. Dupont", and not "M. le maire", "Mme La Présidente" or "Mme X".
  private static final Pattern PERSON =
      Pattern.compile(
          "(?<!\\p{L})(?:M\\.|MM\\.|Mr\\.?|Mrs\\.?|Ms\\.|Mmes?\\.?|MMES?|Mlles?|MLLES?|[Mm]onsieur"
              + "|MONSIEUR|[Mm]adame|MADAME|[Mm]ademoiselle)[ \\u00a0\\u202f]+"
              + "(?!L[eEaA][sS]?(?!\\p{L})|L['’]|(?i:maire|pr[ée]sident|direct|pr[ée]fet|ministre"
              + "|adjoint|conseil|coordinat|responsable|secr[ée]taire|monsieur|madame))"
              + "\\p{Lu}['’]?[\\p{L}]+");
  private static final int SHORTEST = 6;
  private static final int DIGITS_OF_NIR = 13;

  private PersonalData() {}

  /** What is to be said about a text that comes beside figures, such as a reason. */
  public static Optional<Text> complaintOf(String text) {
    return seenIn(text, false)
        .map(
            shape ->
                new Text(
                    shape.message().fr() + " " + PersonalShape.FIX.fr(),
                    shape.message().en() + " " + PersonalShape.FIX.en()));
  }

  /** Notes a text of a request that speaks of one person. */
  public static void check(String text, String field, Faults faults) {
    complaintOf(text).ifPresent(complaint -> faults.at(field).add(PersonalShape.CODE, complaint));
  }

  /**
   * @param number whether a number stands here, or a period: ten digits are then no phone number
   */
  public static Optional<PersonalShape> seenIn(String text, boolean number) {
    if (text == null || text.length() < SHORTEST) {
      return Optional.empty();
    }
    Characters made = Characters.of(text);
    if (made.letters() > 0 && text.indexOf('@') > 0 && EMAIL.matcher(text).find()) {
      return Optional.of(PersonalShape.EMAIL_ADDRESS);
    }
    Optional<PersonalShape> identifier = identifierIn(text, made);
    if (identifier.isPresent()) {
      return identifier;
    }
    if (!number && made.digits() >= 10 && PHONE.matcher(text).find()) {
      return Optional.of(PersonalShape.PHONE_NUMBER);
    }
    return made.hasAny(Characters.OF_A_TITLE) && PERSON.matcher(text).find()
        ? Optional.of(PersonalShape.PERSONS_NAME)
        : Optional.empty();
  }

  /**
   * What tells an allocataire from all others: a number or a birth date. For texts that may name
   * who works with the figures.
   */
  public static Optional<PersonalShape> identifierIn(String text) {
    return text == null || text.length() < SHORTEST
        ? Optional.empty()
        : identifierIn(text, Characters.of(text));
  }

  private static Optional<PersonalShape> identifierIn(String text, Characters made) {
    if (made.digits() + made.letters() >= DIGITS_OF_NIR
        && made.digits() >= DIGITS_OF_NIR - 1
        && hasNir(text)) {
      return Optional.of(PersonalShape.SOCIAL_SECURITY_NUMBER);
    }
    if (made.digits() >= 3 && made.hasAny(Characters.OF_A_BIRTH) && BIRTH.matcher(text).find()) {
      return Optional.of(PersonalShape.BIRTH_DATE);
    }
    return made.digits() >= 5
            && made.hasAny(Characters.OF_AN_ALLOCATAIRE)
            && ALLOCATAIRE.matcher(text).find()
        ? Optional.of(PersonalShape.ALLOCATAIRE_NUMBER)
        : Optional.empty();
  }

  private static boolean hasNir(String text) {
    Matcher found = SOCIAL_SECURITY_NUMBER.matcher(text);
    while (found.find()) {
      String key = found.group("key");
      // A key that stands apart may be another number.
      boolean apart = key != null && !found.group("gap").equals(found.group("blank"));
      if (key == null || apart || isKey(found.group("number"), Integer.parseInt(key))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKey(String number, int key) {
    String digits =
        number.replaceAll("[^\\dABab]", "").replaceFirst("[Aa]", "9").replaceFirst("[Bb]", "8");
    // Corsica: 2A counts as 19 and 2B as 18.
    boolean corsica = number.matches(".*[ABab].*");
    String counted = corsica ? digits.substring(0, 5) + "1" + digits.substring(6) : digits;
    return 97 - Long.parseLong(counted) % 97 == key;
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
