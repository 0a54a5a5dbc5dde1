package fr.ctg.evaluations.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts of a workbook, each of them once; cells name them by their number. */
final class XlsxStrings {

  private static final String PART = "sharedStrings";
  private static final long LARGEST = 64L << 20;
  private static final int MOST = 1_000_000;

  private final List<String> texts = new ArrayList<>();

  static XlsxStrings of(XlsxFile file) throws IOException {
    XlsxStrings strings = new XlsxStrings();
    String path = file.pathOf(PART);
    if (path != null) {
      try (XmlEvents xml = file.open(path, LARGEST)) {
        strings.read(xml);
      }
    }
    return strings;
  }

  String at(String number) {
    int index = XlsxNumbers.whole(number);
    if (index < 0 || index >= texts.size()) {
      throw XlsxRefusals.unreadable();
    }
    return texts.get(index);
  }

  private void read(XmlEvents xml) {
    XlsxText text = new XlsxText();
    while (xml.nextStart()) {
      if (xml.is("si")) {
        if (texts.size() == MOST) {
          throw XlsxRefusals.tooMuchText();
        }
        texts.add(text.read(xml, "si"));
      }
    }
  }
}
