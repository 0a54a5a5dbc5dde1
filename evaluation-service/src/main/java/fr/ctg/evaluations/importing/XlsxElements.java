package fr.ctg.evaluations.importing;

import fr.ctg.kit.problem.Malformed;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.impl.schema.AbstractDocumentFactory;

/**
 * The elements of a part, one after the other; the library understands the present one as a whole,
 * and no other is held.
 */
final class XlsxElements implements AutoCloseable {

  // The JDK's own, whatever else is on the class path.
  private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

  static {
    FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  private final XlsxPart part;
  private final XMLStreamReader xml;

  XlsxElements(XlsxPart part) {
    this.part = part;
    try {
      this.xml = FACTORY.createXMLStreamReader(part, "UTF-8");
    } catch (XMLStreamException damaged) {
      throw XlsxRefusals.because(damaged);
    }
  }

  /**
   * Goes to the next start of an element, inside the present one unless that was read; false at the
   * end.
   *
   * @throws Malformed if it cannot be read
   */
  boolean next() {
    try {
      while (xml.hasNext()) {
        part.startPiece();
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException | RuntimeException failed) {
      throw XlsxRefusals.because(failed);
    }
  }

  boolean is(String name) {
    return xml.getLocalName().equals(name)
        && XSSFRelation.NS_SPREADSHEETML.equals(XlsxNames.usual(xml.getNamespaceURI()));
  }

  /**
   * The present element with all that is in it.
   *
   * @throws Malformed if it cannot be read
   */
  <T> T read(AbstractDocumentFactory<T> type) {
    try {
      return type.parse(xml, XlsxNames.ELEMENT);
    } catch (XmlException | RuntimeException failed) {
      throw XlsxRefusals.because(failed);
    }
  }

  @Override
  public void close() throws IOException {
    part.close();
  }
}
