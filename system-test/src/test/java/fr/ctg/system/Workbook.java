package fr.ctg.system;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook as a spreadsheet reads it. */
record Workbook(List<Sheet> sheets) {

  /**
   * @param cells by row and column, the first row is the header; a text, a {@link BigDecimal}, or
   *     null where there is nothing
   */
  record Sheet(String name, List<List<Object>> cells) {}

  static Workbook read(byte[] file) throws IOException {
    Map<String, Document> parts = parts(file);
    List<String> texts = new ArrayList<>();
    for (Element text : elements(parts.get("xl/sharedStrings.xml"), "si")) {
      texts.add(text.getTextContent());
    }
    List<Sheet> sheets = new ArrayList<>();
    for (Element sheet : elements(parts.get("xl/workbook.xml"), "sheet")) {
      Document content = parts.get("xl/worksheets/sheet" + sheet.getAttribute("sheetId") + ".xml");
      sheets.add(new Sheet(sheet.getAttribute("name"), cells(content, texts)));
    }
    return new Workbook(List.copyOf(sheets));
  }

  private static List<List<Object>> cells(Document sheet, List<String> texts) {
    List<List<Object>> rows = new ArrayList<>();
    for (Element cell : elements(sheet, "c")) {
      String[] place = cell.getAttribute("r").split("(?<=[A-Z])(?=[0-9])");
      List<Object> row = at(rows, Integer.parseInt(place[1]) - 1, ArrayList::new);
      at(row, column(place[0]), () -> null);
      String value = cell.getTextContent();
      if (!value.isEmpty()) {
        row.set(
            column(place[0]),
            cell.getAttribute("t").equals("s")
                ? texts.get(Integer.parseInt(value))
                : new BigDecimal(value));
      }
    }
    return rows;
  }

  /** What stands there; before it, and there, with something new if the list is too short. */
  private static <T> T at(List<T> list, int place, Supplier<T> something) {
    while (list.size() <= place) {
      list.add(something.get());
    }
    return list.get(place);
  }

  private static int column(String letters) {
    int column = 0;
    for (char letter : letters.toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    return column - 1;
  }

  private static List<Element> elements(Document part, String name) {
    NodeList found = part.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static Map<String, Document> parts(byte[] bytes) throws IOException {
    Path file = Files.createTempFile("report", ".xlsx");
    try {
      Files.write(file, bytes);
      return parts(file);
    } catch (ParserConfigurationException | SAXException unreadable) {
      throw new IOException(unreadable);
    } finally {
      Files.delete(file);
    }
  }

  private static Map<String, Document> parts(Path file)
      throws IOException, ParserConfigurationException, SAXException {
    Map<String, Document> parts = new HashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        parts.put(
            entry.getName(),
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(zip.getInputStream(entry)));
      }
    }
    return parts;
  }
}
