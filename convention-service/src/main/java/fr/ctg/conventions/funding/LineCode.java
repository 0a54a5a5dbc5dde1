package fr.ctg.conventions.funding;

/** The readable code of a funding line that was stated without one. */
final class LineCode {

  private static final int LONGEST = 60;

  private LineCode() {}

  /**
   * @param number 1 for the first line that would be called so, then 2, and so on
   */
  static String of(FundingLineRequest request, int number) {
    String name =
        String.join(
            "-",
            request.action(),
            request.year().toString(),
            request.funder(),
            request.nature().name());
    String suffix = number == 1 ? "" : "-" + number;
    return cut(name, LONGEST - suffix.length()) + suffix;
  }

  /** A code ends with a letter or a digit. */
  private static String cut(String name, int length) {
    return name.length() <= length ? name : name.substring(0, length).replaceFirst("[._-]+$", "");
  }
}
