package fr.ctg.evaluations.importing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;

/** How a cell shows its number: as a day, as a percentage or as it is. */
final class XlsxFormat {

  // Quoted, escaped and filling text.
  private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");
  // Colours, languages and conditions; what counts hours beyond the day is none of them.
  private static final Pattern BRACKETS = Pattern.compile("\\[(?![hms]+])[^\\]]*]");

  /** No spreadsheet has longer ones. */
  private static final int LONGEST = 1_000;

  private final boolean day;
  private final List<FormatSection> sections;

  /**
   * @param id by which every workbook knows some formats
   * @param code such as {@code 0.00%}; null for none
   */
  XlsxFormat(int id, String code) {
    String known = code == null || code.length() > LONGEST ? "" : code;
    String bare = LITERALS.matcher(known).replaceAll("").toLowerCase(Locale.ROOT);
    this.day = isOfEastAsia(id) || isDay(BRACKETS.matcher(bare).replaceAll(""));
    this.sections = Stream.of(bare.split(";", -1)).map(FormatSection::new).toList();
  }

  /**
   * What people see of a number, in digits of its own.
   *
   * @param since1904 whether the workbook counts its days from 1904
   */
  String shown(String raw, boolean since1904) {
    if (day) {
      return XlsxNumbers.day(raw, since1904);
    }
    if (sections.stream().allMatch(section -> section.percentSigns() == 0)) {
      return XlsxNumbers.code(XlsxNumbers.shown(raw), sections.get(0).zeros());
    }
    BigDecimal number = XlsxNumbers.number(raw);
    return number == null ? raw : XlsxNumbers.percentage(number, section(number).percentSigns());
  }

  /** The section that shows a number: by the conditions of the sections, else by its sign. */
  private FormatSection section(BigDecimal number) {
    if (sections.stream().anyMatch(FormatSection::hasCondition)) {
      return sections.stream()
          .filter(section -> section.applies(number))
          .findFirst()
          .orElse(sections.get(sections.size() - 1));
    }
    int bySign = number.signum() < 0 ? 1 : number.signum() == 0 ? 2 : 0;
    FormatSection section = sections.get(bySign < sections.size() ? bySign : 0);
    // One that hides the number, or writes a dash for it, does not say what it is.
    return section.hasDigits() ? section : sections.get(0);
  }

  // The library takes a time of no day for a date too.
  private static boolean isDay(String bare) {
    String first = bare.split(";", 2)[0];
    boolean time = first.indexOf('h') >= 0 || first.indexOf('s') >= 0 || first.indexOf('[') >= 0;
    boolean day =
        first.indexOf('y') >= 0 || first.indexOf('d') >= 0 || first.indexOf('m') >= 0 && !time;
    return day && DateUtil.isADateFormat(-1, first);
  }

  /** The library knows them by no code (ECMA-376, 18.8.30). */
  private static boolean isOfEastAsia(int id) {
    return id >= 27 && id <= 36 || id >= 50 && id <= 58;
  }
}
