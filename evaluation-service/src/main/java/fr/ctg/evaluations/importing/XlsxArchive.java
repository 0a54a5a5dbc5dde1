package fr.ctg.evaluations.importing;

import fr.ctg.kit.problem.Malformed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * The file as the library sees it: whatever it reads comes through the limits of {@link XlsxPart},
 * relations, all of which it holds, through one limit together, and what nobody needs of a table is
 * not there.
 */
final class XlsxArchive implements ZipEntrySource {

  private static final int MOST_PARTS = 2_000;
  private static final int LARGEST_DIRECTORY = 1 << 20;
  private static final long LARGEST_OF_THE_REST = 2L << 20;
  private static final String RELATIONS = ".rels";
  private static final Pattern OF_SHEETS_AND_PICTURES = Pattern.compile("xl/[^/]+/_rels/.*");

  static {
    // The library refuses 1,000; it has no say in anything else, as it opens no zip itself.
    ZipSecureFile.setMaxFileCount(MOST_PARTS);
  }

  private final ZipFile zip;
  private final Map<String, ZipEntry> parts = new LinkedHashMap<>();
  private long limit = LARGEST_OF_THE_REST;
  private boolean closed;

  /**
   * @throws Malformed if it is no zip, or one that nobody should open
   */
  XlsxArchive(Path file) throws IOException {
    if (ZipCheck.directory(file) > LARGEST_DIRECTORY) {
      throw XlsxRefusals.tooManyParts(MOST_PARTS);
    }
    this.zip = opened(file);
    if (zip.size() > MOST_PARTS) {
      zip.close();
      throw XlsxRefusals.tooManyParts(MOST_PARTS);
    }
    zip.stream()
        .filter(part -> isOfTable(part.getName()))
        .forEach(part -> parts.put(new ZipArchiveEntry(part.getName()).getName(), part));
    if (sizeOfRelations() > LARGEST_OF_THE_REST) {
      zip.close();
      throw XlsxRefusals.tooManyRelations();
    }
  }

  /**
   * Unpacks a part.
   *
   * @param limit how many bytes it may have then
   */
  XlsxPart open(PackagePart part, long limit) throws IOException {
    this.limit = limit;
    try {
      return (XlsxPart) part.getInputStream();
    } finally {
      this.limit = LARGEST_OF_THE_REST;
    }
  }

  @Override
  public Enumeration<ZipArchiveEntry> getEntries() {
    return Collections.enumeration(parts.keySet().stream().map(ZipArchiveEntry::new).toList());
  }

  /** By its name in whatever case, as the format has it. */
  @Override
  public ZipArchiveEntry getEntry(String path) {
    return parts.keySet().stream()
        .filter(path::equalsIgnoreCase)
        .findFirst()
        .map(ZipArchiveEntry::new)
        .orElse(null);
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    ZipEntry part = parts.get(entry.getName());
    if (part.getSize() > limit) {
      throw XlsxRefusals.tooLarge(limit);
    }
    return new XlsxPart(zip.getInputStream(part), part);
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() throws IOException {
    closed = true;
    zip.close();
  }

  private long sizeOfRelations() {
    return parts.values().stream()
        .filter(part -> part.getName().endsWith(RELATIONS))
        .mapToLong(ZipEntry::getSize)
        .sum();
  }

  // The library would hold every link of every sheet and picture, and refuse a file for who is said
  // to have written it when, or for what an archiver has put beside.
  private static boolean isOfTable(String part) {
    return (part.endsWith(".xml") || part.endsWith(RELATIONS))
        && !part.startsWith("docProps/")
        && !part.startsWith("__MACOSX/")
        && !OF_SHEETS_AND_PICTURES.matcher(part).matches();
  }

  private static ZipFile opened(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException damaged) {
      throw XlsxRefusals.unreadable();
    }
  }
}
