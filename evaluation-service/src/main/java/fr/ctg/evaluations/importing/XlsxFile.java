package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.mapping.Spelling;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorkbookPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STSheetState;
import org.xml.sax.SAXException;

/** A workbook: its sheets by name, and what their cells refer to. */
final class XlsxFile implements AutoCloseable {

  /** A sheet of the workbook; a chart has a name but no cells. */
  private record Sheet(String name, boolean visible, PackageRelationship part) {}

  private static final long LARGEST_SHEET = 512L << 20;
  private static final long LARGEST_STRINGS = 64L << 20;
  private static final long LARGEST_STYLES = 64L << 20;
  private static final long LARGEST_WORKBOOK = 8L << 20;
  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String RELATIONS = "_rels/.rels";
  private static final Set<String> WORKBOOKS =
      Set.of(
          XSSFRelation.WORKBOOK.getContentType(),
          XSSFRelation.MACROS_WORKBOOK.getContentType(),
          XSSFRelation.TEMPLATE_WORKBOOK.getContentType(),
          XSSFRelation.MACRO_TEMPLATE_WORKBOOK.getContentType(),
          XSSFRelation.MACRO_ADDIN_WORKBOOK.getContentType());

  private final XlsxArchive archive;
  private final PackagePart workbook;
  private final List<Sheet> sheets = new ArrayList<>();
  private boolean since1904;

  /**
   * @throws Malformed if it is no workbook, or one that nobody should unpack
   */
  XlsxFile(Path file) throws IOException {
    this.archive = new XlsxArchive(file);
    try {
      this.workbook = workbook(archive);
      readWorkbook();
    } catch (IOException | OpenXML4JException | RuntimeException failed) {
      archive.close();
      throw XlsxRefusals.because(failed);
    }
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

  XlsxElements openSheet(String name) {
    try {
      return open(workbook.getRelatedPart(sheet(name).part()), LARGEST_SHEET);
    } catch (IOException | OpenXML4JException | RuntimeException failed) {
      throw XlsxRefusals.because(failed);
    }
  }

  XlsxStrings strings() {
    try {
      PackagePart part = part(XSSFRelation.SHARED_STRINGS);
      try (InputStream texts = part == null ? null : archive.open(part, LARGEST_STRINGS)) {
        return new XlsxStrings(texts);
      }
    } catch (IOException | OpenXML4JException | SAXException | RuntimeException failed) {
      throw XlsxRefusals.because(failed);
    }
  }

  XlsxFormats formats() {
    XlsxFormats formats = new XlsxFormats();
    try {
      PackagePart part = part(XSSFRelation.STYLES);
      if (part != null) {
        try (XlsxElements styles = open(part, LARGEST_STYLES)) {
          formats.read(styles);
        }
      }
      return formats;
    } catch (IOException | OpenXML4JException | RuntimeException failed) {
      throw XlsxRefusals.because(failed);
    }
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }

  private static PackagePart workbook(XlsxArchive archive) throws OpenXML4JException {
    if (archive.getEntry(CONTENT_TYPES) == null) {
      throw XlsxRefusals.notXlsx();
    }
    OPCPackage all = OPCPackage.open(archive);
    // The library goes on without what it cannot read of them.
    if (all.getRelationships().isEmpty() && archive.getEntry(RELATIONS) != null) {
      throw XlsxRefusals.unreadable();
    }
    String type =
        all.isStrictOoxmlFormat()
            ? PackageRelationshipTypes.STRICT_CORE_DOCUMENT
            : PackageRelationshipTypes.CORE_DOCUMENT;
    return all.getPartsByRelationshipType(type).stream()
        .filter(part -> WORKBOOKS.contains(part.getContentType()))
        .findFirst()
        .orElseThrow(XlsxRefusals::notXlsx);
  }

  private void readWorkbook() throws IOException {
    try (XlsxElements elements = open(workbook, LARGEST_WORKBOOK)) {
      while (elements.next()) {
        if (elements.is("workbookPr")) {
          since1904 = elements.read(CTWorkbookPr.Factory).getDate1904();
        } else if (elements.is("sheet")) {
          add(elements.read(CTSheet.Factory));
        }
      }
    }
  }

  private void add(CTSheet sheet) {
    if (sheet.getName() == null) {
      throw XlsxRefusals.unreadable();
    }
    PackageRelationship part = workbook.getRelationship(sheet.getId());
    if (part != null && XlsxNames.is(part, XSSFRelation.WORKSHEET)) {
      sheets.add(new Sheet(sheet.getName(), sheet.getState() == STSheetState.VISIBLE, part));
    }
  }

  private XlsxElements open(PackagePart part, long limit) throws IOException {
    return new XlsxElements(archive.open(part, limit));
  }

  /** The one part of the workbook that is of a kind; null if there is none. */
  private PackagePart part(XSSFRelation kind) throws OpenXML4JException {
    for (PackageRelationship relation : workbook.getRelationships()) {
      if (XlsxNames.is(relation, kind)) {
        return workbook.getRelatedPart(relation);
      }
    }
    return null;
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
}
