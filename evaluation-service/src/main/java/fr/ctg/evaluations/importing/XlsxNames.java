package fr.ctg.evaluations.importing;

import java.util.Map;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.xmlbeans.XmlOptions;

/**
 * A "Strict Open XML" workbook has names of its own for what the library knows by the usual ones.
 */
final class XlsxNames {

  private static final Map<String, String> USUAL_BY_STRICT =
      Map.of(
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
          XSSFRelation.NS_SPREADSHEETML,
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

  /** For an element in the middle of a part. */
  static final XmlOptions ELEMENT =
      new XmlOptions()
          .setLoadSubstituteNamespaces(USUAL_BY_STRICT)
          .setLoadReplaceDocumentElement(null)
          .setUnsynchronized();

  private XlsxNames() {}

  /**
   * @param namespace null for none
   */
  static String usual(String namespace) {
    return namespace == null ? "" : USUAL_BY_STRICT.getOrDefault(namespace, namespace);
  }

  static boolean is(PackageRelationship relation, XSSFRelation kind) {
    String type = relation.getRelationshipType();
    int name = type.lastIndexOf('/');
    return name >= 0
        && kind.getRelation().equals(usual(type.substring(0, name)) + type.substring(name));
  }
}
