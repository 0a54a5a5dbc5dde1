package fr.ctg.evaluations.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the body was read, so that its sender can see whether it was understood. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ImportDialect")
record Dialect(
    @Schema(description = "The form that the rows were sent in.") Format format,
    @Schema(
            description = "The character encoding that was read.",
            maxLength = 20,
            examples = "windows-1252")
        String encoding,
    @Schema(
            description = "What separates the columns of a CSV; `\\t` is a tab.",
            maxLength = 2,
            examples = ";")
        String separator,
    @Schema(
            description = "The decimal mark of the numbers; absent where all are whole.",
            maxLength = 1,
            examples = ",")
        String decimalMark,
    @Schema(
            description = "The sheet of the workbook that was read.",
            maxLength = 200,
            examples = "Saisie 2019")
        String sheet,
    @Schema(
            description = "The mapping that the file was read by.",
            maxLength = 60,
            examples = "HALTE")
        String mapping,
    @Schema(
            description =
                "The columns of the file that were not read, as it names them; those that its mapping"
                    + " sets aside are not among them.",
            maxItems = 1000)
        List<String> ignoredColumns) {

  Dialect(Format format, String encoding, String separator, String decimalMark) {
    this(format, encoding, separator, decimalMark, null, null, null);
  }

  static Dialect ofSheet(String name) {
    return new Dialect(Format.XLSX, null, null, null, name, null, null);
  }

  Dialect ignoring(List<String> columns) {
    return new Dialect(format, encoding, separator, decimalMark, sheet, mapping, columns);
  }

  Dialect readBy(String code) {
    return new Dialect(format, encoding, separator, decimalMark, sheet, code, ignoredColumns);
  }
}
