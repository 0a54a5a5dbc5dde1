package fr.ctg.evaluations.importing;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The elements of one XML part, without document types and entities of anybody's own. */
final class XmlEvents implements AutoCloseable {

  // The JDK's own, whatever else is on the class path.
  private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

  static {
    FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    FACTORY.setProperty(XMLInputFactory.IS_COALESCING, false);
  }

  private final XMLStreamReader xml;

  XmlEvents(InputStream part) {
    try {
      this.xml = FACTORY.createXMLStreamReader(part, "UTF-8");
    } catch (XMLStreamException damaged) {
      throw XlsxRefusals.unreadable();
    }
  }

  /** The next event, an {@link XMLStreamConstants}; END_DOCUMENT at the end. */
  int next() {
    try {
      return xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
    } catch (XMLStreamException damaged) {
      throw XlsxRefusals.unreadable();
    }
  }

  /** Goes to the next start of an element, by whatever name; false at the end. */
  boolean nextStart() {
    int event = next();
    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
      event = next();
    }
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /** The element's name without its prefix. */
  String name() {
    return xml.getLocalName();
  }

  boolean is(String name) {
    return xml.getLocalName().equals(name);
  }

  /** By its name without a prefix; null if it is absent. */
  String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Adds the characters of the present event. */
  void appendTo(StringBuilder text) {
    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }

  @Override
  public void close() {
    try {
      xml.close();
    } catch (XMLStreamException ended) {
      // Nothing is read of it any more.
    }
  }
}
