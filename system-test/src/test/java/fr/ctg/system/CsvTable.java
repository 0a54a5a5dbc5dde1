package fr.ctg.system;

import java.util.ArrayList;
import java.util.List;

/** A CSV file as a program reads it. */
record CsvTable(List<String> header, List<List<String>> rows) {

  static CsvTable parse(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : text.toCharArray()) {
      if (c == '"') {
        // A doubled quote closes and opens again: one of them is text.
        if (!quoted && cell.length() > 0) {
          cell.append(c);
        }
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        line.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          lines.add(List.copyOf(line));
          line.clear();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    return new CsvTable(lines.get(0), List.copyOf(lines.subList(1, lines.size())));
  }
}
