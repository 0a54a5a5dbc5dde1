package fr.ctg.evaluations.collection;

import fr.ctg.evaluations.measurement.ObservationStatus;
import fr.ctg.kit.text.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A template as a workbook: the lines to fill in, and a sheet that explains them. */
final class TemplateWorkbook {

  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String AS_TEXT = "@";
  private static final String HEADER_FILL = "1F4E78";
  private static final String HEADER_FONT = "FFFFFF";
  private static final String TO_FILL_IN = "FFF9E5";
  private static final int ROWS_AT_A_TIME = 1_000;
  private static final int HELP_WIDTH = 110;

  private final Template template;
  private final Locale language;

  TemplateWorkbook(Template template, Locale language) {
    this.template = template;
    this.language = language;
  }

  void writeTo(OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "CTG", "1.0")) {
      lines(workbook.newWorksheet(say("Mesures", "Measurements")));
      help(workbook.newWorksheet(say("Aide", "Help")));
    }
  }

  private void lines(Worksheet sheet) throws IOException {
    sheet.freezePane(0, 1);
    for (TemplateColumn column : TemplateColumn.values()) {
      sheet.width(column.ordinal(), column.width());
      header(sheet, 0, column.ordinal(), column.header());
    }
    int row = 0;
    for (TemplateLine line : template.lines()) {
      row++;
      for (TemplateColumn column : TemplateColumn.values()) {
        cell(sheet, row, column, line);
      }
      if (row % ROWS_AT_A_TIME == 0) {
        sheet.flush();
      }
    }
  }

  private static void cell(Worksheet sheet, int row, TemplateColumn column, TemplateLine line) {
    String filled = column.of(line);
    if (filled != null) {
      sheet.value(row, column.ordinal(), filled);
    }
    // What looks like a number stays the code it is, even when the cell is edited.
    if (!column.takesFigures()) {
      sheet.style(row, column.ordinal()).format(AS_TEXT).set();
    } else if (column.takesFigureOf(line)) {
      sheet.style(row, column.ordinal()).fillColor(TO_FILL_IN).set();
    }
  }

  private void help(Worksheet sheet) {
    sheet.width(0, TemplateColumn.LABEL.width() / 2.0);
    sheet.width(1, HELP_WIDTH);
    int row = 0;
    header(sheet, row, 0, say("Colonne", "Column"));
    header(sheet, row, 1, say("Ce qu'elle dit", "What it says"));
    for (TemplateColumn column : TemplateColumn.values()) {
      explain(sheet, ++row, column.header(), column.help());
    }
    row += 2;
    header(sheet, row, 0, say("Statut", "Status"));
    header(sheet, row, 1, say("Ce qu'il veut dire", "What it means"));
    for (ObservationStatus status : ObservationStatus.values()) {
      explain(sheet, ++row, status.name(), TemplateStatus.of(status));
    }
    row += 2;
    header(sheet, row, 0, say("Envoi", "Sending"));
    header(sheet, row, 1, say("Où renvoyer ce fichier", "Where to send this file"));
    String address = "POST /v1/conventions/" + template.convention() + "/imports";
    explain(
        sheet,
        ++row,
        address,
        new Text(
            "Envoyez ce fichier tel quel, rempli en tout ou en partie, au service d'évaluation : les"
                + " lignes laissées sans valeur sont ignorées. Ajoutez « dryRun=true » pour le faire"
                + " vérifier sans rien enregistrer.",
            "Send this file as it is, filled in wholly or partly, to the evaluation service: lines"
                + " left without a value are skipped. Add \"dryRun=true\" to have it checked without"
                + " recording anything."));
    explain(
        sheet,
        ++row,
        "onBehalfOf=" + template.partner(),
        new Text(
            "À ajouter par le coordinateur qui envoie le fichier pour le compte du partenaire.",
            "To be added by a coordinator who sends the file for the partner."));
  }

  private void explain(Worksheet sheet, int row, String what, Text how) {
    sheet.value(row, 0, what);
    sheet.style(row, 0).bold().verticalAlignment("top").wrapText(true).set();
    sheet.value(row, 1, how.in(language));
    sheet.style(row, 1).verticalAlignment("top").wrapText(true).set();
  }

  private static void header(Worksheet sheet, int row, int column, String text) {
    sheet.value(row, column, text);
    sheet.style(row, column).bold().fillColor(HEADER_FILL).fontColor(HEADER_FONT).set();
  }

  private String say(String fr, String en) {
    return new Text(fr, en).in(language);
  }
}
