package fr.ctg.system;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.sax.SAXSource;
import org.ccil.cowan.tagsoup.Parser;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * The page of a report as its reader sees it.
 *
 * @param text all that it says
 * @param charts what each chart says in words, and the widths of its bars in percent
 */
record ReportPage(String text, List<PageTable> tables, List<Chart> charts) {

  /**
   * @param rows what stands under each head
   */
  record PageTable(String caption, List<Map<String, String>> rows) {}

  record Chart(String words, List<String> saidBesideBars, List<String> widths) {}

  static ReportPage read(String html) {
    DOMResult page = new DOMResult();
    try {
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new SAXSource(new Parser(), new InputSource(new StringReader(html))), page);
    } catch (TransformerException unreadable) {
      throw new IllegalArgumentException(unreadable);
    }
    Element root = ((Document) page.getNode()).getDocumentElement();
    return new ReportPage(
        text(root),
        elements(root, "table").stream().map(ReportPage::table).toList(),
        elements(root, "svg").stream().map(ReportPage::chart).toList());
  }

  private static PageTable table(Element table) {
    List<Element> lines = elements(table, "tr");
    List<String> heads = elements(lines.get(0), "th").stream().map(ReportPage::text).toList();
    List<Map<String, String>> rows = new ArrayList<>();
    for (Element line : lines.subList(1, lines.size())) {
      List<String> cells =
          new ArrayList<>(elements(line, "th").stream().map(ReportPage::text).toList());
      elements(line, "td").forEach(cell -> cells.add(text(cell)));
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < heads.size(); i++) {
        row.put(heads.get(i), cells.get(i));
      }
      rows.add(row);
    }
    return new PageTable(text(elements(table, "caption").get(0)), rows);
  }

  private static Chart chart(Element svg) {
    List<Element> texts = elements(svg, "text");
    return new Chart(
        text(elements(svg, "desc").get(0)),
        texts.stream()
            .filter(one -> one.getAttribute("class").startsWith("said"))
            .map(ReportPage::text)
            .toList(),
        elements(svg, "rect").stream()
            .filter(one -> !one.getAttribute("class").equals("ground"))
            .map(one -> one.getAttribute("width"))
            .toList());
  }

  private static String text(Element element) {
    return element.getTextContent().replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
  }

  private static List<Element> elements(Element below, String name) {
    NodeList found = below.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
