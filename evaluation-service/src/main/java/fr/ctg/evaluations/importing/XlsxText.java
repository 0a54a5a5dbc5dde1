package fr.ctg.evaluations.importing;

import javax.xml.stream.XMLStreamConstants;

/** Reads the text of a cell, which may be in several runs, and beside how it is pronounced. */
final class XlsxText {

  /** No spreadsheet has more in a cell. */
  private static final int LONGEST = 32_767;

  private final StringBuilder text = new StringBuilder();

  /** The text up to the end of the element that the events stand at the start of. */
  String read(XmlEvents xml, String element) {
    text.setLength(0);
    boolean wanted = !element.equals("si") && !element.equals("is");
    boolean pronounced = false;
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          pronounced |= xml.is("rPh");
          wanted = xml.is("t") && !pronounced;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (xml.is(element)) {
            return text.indexOf("_x") < 0 ? text.toString() : unescaped(text.toString());
          }
          pronounced &= !xml.is("rPh");
          wanted = false;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
          if (wanted) {
            xml.appendTo(text);
            refuseIfEndless();
          }
        }
        default -> {
          // Nothing else is text.
        }
      }
    }
    throw XlsxRefusals.unreadable();
  }

  private void refuseIfEndless() {
    if (text.length() > LONGEST) {
      throw XlsxRefusals.tooMuchText();
    }
  }

  // What XML cannot hold is written _x000D_.
  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("_x", i) && i + 6 < text.length() && text.charAt(i + 6) == '_') {
        String digits = text.substring(i + 2, i + 6);
        if (digits.matches("[0-9A-Fa-f]{4}")) {
          plain.append((char) Integer.parseInt(digits, 16));
          i += 6;
          continue;
        }
      }
      plain.append(text.charAt(i));
    }
    return plain.toString();
  }
}
