package fr.ctg.evaluations.importing;

import fr.ctg.kit.problem.Malformed;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRow;

/** The rows of one sheet, of which only the present one is held. */
final class XlsxRows implements AutoCloseable {

  // The JDK's own, whatever else is on the class path.
  private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

  static {
    FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  private final XlsxPart part;
  private final MergedCells merged;
  private final XMLStreamReader xml;

  /**
   * @param merged is told of what the sheet says after its rows
   */
  XlsxRows(XlsxPart part, MergedCells merged) {
    this.part = part;
    this.merged = merged;
    try {
      this.xml = FACTORY.createXMLStreamReader(part, "UTF-8");
    } catch (XMLStreamException damaged) {
      throw XlsxRefusals.because(damaged);
    }
  }

  /**
   * The next row; null at the end.
   *
   * @throws Malformed if it cannot be read
   */
  CTRow next() {
    try {
      while (xml.hasNext()) {
        part.startPiece();
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          if (is("row")) {
            return CTRow.Factory.parse(xml, XlsxNames.ELEMENT);
          }
          if (is("mergeCell")) {
            merged.see(xml.getAttributeValue(null, "ref"));
          }
        }
      }
      return null;
    } catch (XMLStreamException | XmlException | RuntimeException failed) {
      throw XlsxRefusals.because(failed);
    }
  }

  @Override
  public void close() throws IOException {
    part.close();
  }

  private boolean is(String name) {
    return xml.getLocalName().equals(name)
        && XSSFRelation.NS_SPREADSHEETML.equals(XlsxNames.usual(xml.getNamespaceURI()));
  }
}
