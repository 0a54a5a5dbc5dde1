package fr.ctg.evaluations.measurement;

/**
 * What a text is made of. Looking for the shapes of {@link PersonalData} costs far more than
 * counting; most texts, such as identifiers and instants, cannot have them.
 *
 * @param latin a bit for each letter from a to z that is in it, capital or not
 */
record Characters(int digits, int letters, int latin) {

  // One of each word that the pattern can start with.
  static final int OF_A_BIRTH = bits("noh");
  static final int OF_AN_ALLOCATAIRE = bits("l");
  static final int OF_A_TITLE = bits("m");

  static Characters of(String text) {
    int digits = 0;
    int letters = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (Character.isLetter(c)) {
        letters++;
        int small = c | 0x20;
        latin |= small >= 'a' && small <= 'z' ? 1 << small - 'a' : 0;
      }
    }
    return new Characters(digits, letters, latin);
  }

  boolean hasAny(int bits) {
    return (latin & bits) != 0;
  }

  private static int bits(String letters) {
    return of(letters).latin;
  }
}
