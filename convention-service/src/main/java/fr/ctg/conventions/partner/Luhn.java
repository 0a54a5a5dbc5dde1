package fr.ctg.conventions.partner;

/**
 * The check digit of SIREN and SIRET (ISO/IEC 7812-1, annex B, as Insee uses it). The SIRETs of La
 * Poste, SIREN 356000000, follow a rule of their own: the plain sum of their digits is a multiple
 * of five.
 */
final class Luhn {

  private static final String LA_POSTE = "356000000";

  private Luhn() {}

  static boolean holdsFor(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : 2 * digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0 || (isOfLaPoste(digits) && plainSum(digits) % 5 == 0);
  }

  private static boolean isOfLaPoste(String digits) {
    return digits.length() == 14 && digits.startsWith(LA_POSTE);
  }

  private static int plainSum(String digits) {
    return digits.chars().map(digit -> digit - '0').sum();
  }
}
