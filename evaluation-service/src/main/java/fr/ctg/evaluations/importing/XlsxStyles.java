package fr.ctg.evaluations.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which cells show their number as a date, and which as a percentage. */
final class XlsxStyles {

  private static final String PART = "styles";
  private static final long LARGEST = 64L << 20;
  private static final int MOST = 100_000;

  // Quoted and escaped text, colours, conditions and languages.
  private static final Pattern NO_PLACEHOLDERS =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

  private final BitSet dates = new BitSet();
  private final BitSet percentages = new BitSet();

  static XlsxStyles of(XlsxFile file) throws IOException {
    XlsxStyles styles = new XlsxStyles();
    String path = file.pathOf(PART);
    if (path != null) {
      try (XmlEvents xml = file.open(path, LARGEST)) {
        styles.read(xml);
      }
    }
    return styles;
  }

  boolean isDate(String style) {
    return holds(dates, style);
  }

  boolean isPercentage(String style) {
    return holds(percentages, style);
  }

  private static boolean holds(BitSet styles, String style) {
    int index = XlsxNumbers.whole(style);
    return index >= 0 && styles.get(index);
  }

  private void read(XmlEvents xml) {
    Map<String, String> formats = new HashMap<>();
    List<String> ofCells = new ArrayList<>();
    boolean inCells = false;
    while (xml.nextStart()) {
      switch (xml.name()) {
        case "numFmt" -> formats.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
        case "cellXfs" -> inCells = true;
        case "xf" -> {
          if (inCells) {
            ofCells.add(xml.attribute("numFmtId"));
          }
        }
        default -> inCells &= isInside(xml.name());
      }
      if (formats.size() + ofCells.size() > MOST) {
        throw XlsxRefusals.tooMuchText();
      }
    }
    for (int i = 0; i < ofCells.size(); i++) {
      String id = ofCells.get(i);
      int builtIn = XlsxNumbers.whole(id);
      dates.set(i, isBuiltInDate(builtIn) || isDateFormat(formats.get(id)));
      percentages.set(i, isBuiltInPercentage(builtIn) || isPercentageFormat(formats.get(id)));
    }
  }

  private static boolean isInside(String element) {
    return element.equals("alignment") || element.equals("protection") || element.startsWith("ext");
  }

  /** The formats that need not be written (ECMA-376, 18.8.30). */
  private static boolean isBuiltInDate(int id) {
    return id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58;
  }

  private static boolean isBuiltInPercentage(int id) {
    return id == 9 || id == 10;
  }

  /** In any of its sections: the first may be of zero alone. */
  static boolean isPercentageFormat(String format) {
    return format != null && NO_PLACEHOLDERS.matcher(format).replaceAll("").indexOf('%') >= 0;
  }

  static boolean isDateFormat(String format) {
    if (format == null) {
      return false;
    }
    String bare = NO_PLACEHOLDERS.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
    String first = bare.split(";", 2)[0];
    boolean month = first.indexOf('m') >= 0 && first.indexOf('h') < 0 && first.indexOf('s') < 0;
    return first.indexOf('y') >= 0 || first.indexOf('d') >= 0 || month;
  }
}
