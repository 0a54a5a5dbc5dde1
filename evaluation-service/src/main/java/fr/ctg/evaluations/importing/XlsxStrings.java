package fr.ctg.evaluations.importing;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The texts of a workbook, each of them once; cells name them by their number. */
final class XlsxStrings extends ReadOnlySharedStringsTable {

  /** No spreadsheet has more in a cell. */
  static final int LONGEST = 32_767;

  private static final int MOST = 1_000_000;

  // Without values of their own: the constructor of the library already counts.
  private int texts;
  private int length;

  /**
   * @param part null where there are none
   */
  XlsxStrings(InputStream part) throws IOException, SAXException {
    super(part == null ? InputStream.nullInputStream() : part, false);
  }

  String at(String number) {
    int index = XlsxNumbers.whole(number);
    // Asked for another one, the library would tell all of them.
    if (index < 0 || index >= texts) {
      throw XlsxRefusals.unreadable();
    }
    return getItemAt(index).getString();
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    if (name.equals("si")) {
      if (texts == MOST) {
        throw XlsxRefusals.tooMuchText();
      }
      texts++;
      length = 0;
    }
    super.startElement(XlsxNames.usual(uri), name, qualified, attributes);
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    super.endElement(XlsxNames.usual(uri), name, qualified);
  }

  @Override
  public void characters(char[] characters, int start, int count) throws SAXException {
    length += count;
    if (length > LONGEST) {
      throw XlsxRefusals.tooMuchText();
    }
    super.characters(characters, start, count);
  }
}
