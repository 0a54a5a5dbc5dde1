package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.mapping.Spelling;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A workbook: its sheets by name, and its parts, unpacked as they are read. */
final class XlsxFile implements AutoCloseable {

  /** A sheet of the workbook; a chart has a name but no cells. */
  private record Sheet(String name, boolean visible, String path) {}

  static final long LARGEST_SHEET = 512L << 20;

  private static final int MOST_PARTS = 2_000;
  private static final int LARGEST_DIRECTORY = 1 << 20;
  private static final long LARGEST_OF_THE_REST = 8L << 20;
  private static final int MOST_SHEETS = 1_000;
  private static final int OLD_OFFICE = 0xD0CF11E0;
  private static final String WORKBOOK = "xl/workbook.xml";

  private final ZipFile zip;
  private final String folder;
  private final Map<String, String> pathsByType = new HashMap<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private boolean since1904;

  /**
   * @throws Malformed if it is no workbook, or one that nobody should unpack
   */
  XlsxFile(Path file) throws IOException {
    refuseUnlikeZip(file);
    this.zip = opened(file);
    try {
      if (zip.size() > MOST_PARTS) {
        throw XlsxRefusals.tooManyParts(MOST_PARTS);
      }
      String workbook = workbook();
      if (zip.getEntry(workbook) == null) {
        throw XlsxRefusals.notXlsx();
      }
      this.folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
      readWorkbook(workbook, relations(relationsOf(workbook)));
    } catch (IOException | RuntimeException failed) {
      zip.close();
      throw failed;
    }
  }

  /** The path of the one part of this type; null if there is none. */
  String pathOf(String type) {
    return pathsByType.get(type);
  }

  /** Whether its days are counted from 1904. */
  boolean since1904() {
    return since1904;
  }

  /**
   * The name of a sheet as it is written in the workbook.
   *
   * @param wanted as somebody calls it; null for the first one that is not hidden
   * @throws Malformed if there is none
   */
  String sheetNamed(String wanted) {
    return sheet(wanted).name();
  }

  XmlEvents openSheet(String name) throws IOException {
    return open(sheet(name).path(), LARGEST_SHEET);
  }

  XmlEvents open(String path, long limit) throws IOException {
    ZipEntry entry = zip.getEntry(path);
    if (entry == null) {
      throw XlsxRefusals.unreadable();
    }
    if (entry.getSize() > limit) {
      throw XlsxRefusals.tooLarge(limit);
    }
    try {
      return new XmlEvents(
          new XlsxPart(zip.getInputStream(entry), entry.getCompressedSize(), limit));
    } catch (ZipException damaged) {
      throw XlsxRefusals.unreadable();
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private Sheet sheet(String wanted) {
    return sheets.stream()
        .filter(sheet -> wanted == null ? sheet.visible() : Spelling.isSame(sheet.name(), wanted))
        .findFirst()
        .orElseThrow(() -> noSheet(wanted));
  }

  private Malformed noSheet(String wanted) {
    String there =
        sheets.stream()
            .map(sheet -> Excerpt.of(sheet.name()))
            .limit(50)
            .collect(Collectors.joining(", "));
    Text detail =
        wanted == null
            ? Text.of(
                "Le classeur n'a aucune feuille visible ; affichez celle à importer.",
                "The workbook has no visible sheet; show the one to import.")
            : Text.of(
                "Le classeur n'a pas de feuille « %s » ; feuilles présentes : %s. Renommez la"
                    + " feuille, ou corrigez le modèle de lecture.",
                "The workbook has no sheet \"%s\"; its sheets: %s. Rename the sheet, or correct the"
                    + " mapping.",
                Excerpt.of(wanted),
                there);
    return new Malformed(Fault.at("", "missing-sheet", detail));
  }

  private void readWorkbook(String path, Map<String, String> targets) throws IOException {
    try (XmlEvents xml = open(path, LARGEST_OF_THE_REST)) {
      while (xml.nextStart()) {
        if (xml.is("workbookPr")) {
          String flag = xml.attribute("date1904");
          since1904 = "1".equals(flag) || "true".equals(flag);
        } else if (xml.is("sheet")) {
          add(xml, targets);
        }
      }
    }
  }

  private void add(XmlEvents xml, Map<String, String> targets) {
    String name = xml.attribute("name");
    String state = xml.attribute("state");
    String target = targets.get(xml.attribute("id"));
    if (name == null || sheets.size() == MOST_SHEETS) {
      throw XlsxRefusals.unreadable();
    }
    if (target != null) {
      sheets.add(new Sheet(name, state == null || state.equals("visible"), target));
    }
  }

  /** The paths of worksheets by the identifier that the workbook uses. */
  private Map<String, String> relations(String path) throws IOException {
    Map<String, String> worksheets = new HashMap<>();
    try (XmlEvents xml = open(path, LARGEST_OF_THE_REST)) {
      while (xml.nextStart()) {
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (!xml.is("Relationship") || type == null || target == null) {
          continue;
        }
        String kind = type.substring(type.lastIndexOf('/') + 1);
        String absolute = target.startsWith("/") ? target.substring(1) : folder + target;
        if (kind.equals("worksheet")) {
          worksheets.put(xml.attribute("Id"), absolute);
        } else {
          pathsByType.put(kind, absolute);
        }
      }
    }
    return worksheets;
  }

  private String workbook() throws IOException {
    if (zip.getEntry("_rels/.rels") == null) {
      return WORKBOOK;
    }
    try (XmlEvents xml = open("_rels/.rels", LARGEST_OF_THE_REST)) {
      while (xml.nextStart()) {
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (type != null && target != null && type.endsWith("/officeDocument")) {
          return target.startsWith("/") ? target.substring(1) : target;
        }
      }
    }
    return WORKBOOK;
  }

  private static String relationsOf(String path) {
    int name = path.lastIndexOf('/') + 1;
    return path.substring(0, name) + "_rels/" + path.substring(name) + ".rels";
  }

  private static ZipFile opened(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException damaged) {
      throw XlsxRefusals.unreadable();
    }
  }

  /**
   * Opening a zip loads its directory; a directory that is itself far too large is refused before.
   */
  private static void refuseUnlikeZip(Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      int magic = file.length() < 4 ? 0 : file.readInt();
      if (magic == OLD_OFFICE) {
        throw XlsxRefusals.oldOrEncrypted();
      }
      if (magic != 0x504B0304) {
        throw XlsxRefusals.notXlsx();
      }
      byte[] end = new byte[(int) Math.min(file.length(), 22 + 0xFFFF)];
      file.seek(file.length() - end.length);
      file.readFully(end);
      if (Math.min(directory(end), file.length()) > LARGEST_DIRECTORY) {
        throw XlsxRefusals.tooManyParts(MOST_PARTS);
      }
    }
  }

  /** How many bytes the directory is said to have; it says 4 GB where it says it elsewhere. */
  private static long directory(byte[] end) {
    for (int i = end.length - 22; i >= 0; i--) {
      if (end[i] == 'P' && end[i + 1] == 'K' && end[i + 2] == 5 && end[i + 3] == 6) {
        return (end[i + 12] & 0xffL)
            | (end[i + 13] & 0xffL) << 8
            | (end[i + 14] & 0xffL) << 16
            | (end[i + 15] & 0xffL) << 24;
      }
    }
    throw XlsxRefusals.unreadable();
  }
}
