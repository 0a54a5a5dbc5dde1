package fr.ctg.evaluations.importing;

import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Text;
import java.util.List;

/** Why a spreadsheet is not read at all, and what to do about it. */
final class XlsxRefusals {

  private XlsxRefusals() {}

  static Malformed notXlsx() {
    return refusal(
        "not-xlsx",
        Text.of(
            "Ce fichier n'est pas un classeur .xlsx ; dans votre tableur, enregistrez-le au format"
                + " « Classeur Excel (.xlsx) » ou « CSV UTF-8 » et renvoyez-le.",
            "This file is no .xlsx workbook; in your spreadsheet, save it as \"Excel workbook"
                + " (.xlsx)\" or \"CSV UTF-8\" and send it again."));
  }

  static Malformed oldOrEncrypted() {
    return refusal(
        "old-or-encrypted-workbook",
        Text.of(
            "Ce classeur est à l'ancien format .xls ou protégé par un mot de passe ;"
                + " enregistrez-le sans mot de passe au format .xlsx ou « CSV UTF-8 » et"
                + " renvoyez-le.",
            "This workbook is in the old .xls format or protected by a password; save it without a"
                + " password as .xlsx or \"CSV UTF-8\" and send it again."));
  }

  static Malformed unreadable() {
    return refusal(
        "unreadable-xlsx",
        Text.of(
            "Ce classeur est incomplet ou abîmé et ne peut pas être lu jusqu'au bout ;"
                + " ouvrez-le dans votre tableur, enregistrez-le à nouveau au format .xlsx ou"
                + " « CSV UTF-8 » et renvoyez-le.",
            "This workbook is incomplete or damaged and cannot be read to its end; open it in your"
                + " spreadsheet, save it again as .xlsx or \"CSV UTF-8\" and send it again."));
  }

  /** A refusal of ours that came back through the library, or what it stumbled over. */
  static Malformed because(Exception failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof Malformed refusal) {
        return refusal;
      }
    }
    return unreadable();
  }

  static Malformed tooLarge(long limit) {
    return refusal(
        "xlsx-too-large",
        Text.of(
            "Une fois décompressé, ce classeur dépasse %d Mo ; gardez la seule feuille à importer,"
                + " partagez-la en plusieurs fichiers ou envoyez-la en « CSV UTF-8 ».",
            "Once unpacked, this workbook is larger than %d MB; keep only the sheet to import,"
                + " split it into several files or send it as \"CSV UTF-8\".",
            limit >> 20));
  }

  static Malformed tooMuchInflation() {
    return refusal(
        "xlsx-inflates-too-much",
        Text.of(
            "Ce classeur grossit démesurément quand on le décompresse : ce n'est pas celui d'un"
                + " tableur. Ouvrez-le, gardez la seule feuille à importer et enregistrez-la au"
                + " format « CSV UTF-8 ».",
            "This workbook grows out of all proportion when it is unpacked: that is not a"
                + " spreadsheet's. Open it, keep only the sheet to import and save it as \"CSV"
                + " UTF-8\"."));
  }

  static Malformed tooManyParts(int limit) {
    return refusal(
        "xlsx-too-many-parts",
        Text.of(
            "Ce classeur est fait de plus de %d parties ; gardez la seule feuille à importer, sans"
                + " images, ou envoyez-la en « CSV UTF-8 ».",
            "This workbook has more than %d parts; keep only the sheet to import, without pictures,"
                + " or send it as \"CSV UTF-8\".",
            limit));
  }

  static Malformed tooManyRelations() {
    return refusal(
        "xlsx-too-many-parts",
        Text.of(
            "Ce classeur est fait de trop de parties liées entre elles ; gardez la seule feuille à"
                + " importer, sans images ni liens, ou envoyez-la en « CSV UTF-8 ».",
            "This workbook has too many parts that refer to each other; keep only the sheet to"
                + " import, without pictures or links, or send it as \"CSV UTF-8\"."));
  }

  /** A line, for the most part: each is read as a whole. */
  static Malformed tooLargePiece(long limit) {
    return refusal(
        "xlsx-too-much-text",
        Text.of(
            "Une seule ligne de ce classeur prend plus de %d Mo ; supprimez les colonnes qui ne"
                + " servent pas, ou envoyez la feuille en « CSV UTF-8 ».",
            "A single line of this workbook takes more than %d MB; delete the columns of no use, or"
                + " send the sheet as \"CSV UTF-8\".",
            limit >> 20));
  }

  static Malformed tooMuchText() {
    return refusal(
        "xlsx-too-much-text",
        Text.of(
            "Ce classeur contient trop de textes différents ; gardez la seule feuille à importer,"
                + " ou envoyez-la en « CSV UTF-8 ».",
            "This workbook holds too many different texts; keep only the sheet to import, or send"
                + " it as \"CSV UTF-8\"."));
  }

  /**
   * @param ranges such as {@code A4:A7}
   */
  static Malformed mergedCells(List<String> ranges) {
    return refusal(
        "merged-cells",
        Text.of(
            "Des cellules à lire sont fusionnées (%s), et seule la première de chaque groupe garde"
                + " ce qui y est écrit ; défusionnez-les, répétez la valeur sur chaque ligne qu'elle"
                + " concerne et renvoyez le classeur.",
            "Cells that are to be read are merged (%s), and only the first of each range keeps what"
                + " is written there; unmerge them, repeat the value on every line that it is about"
                + " and send the workbook again.",
            String.join(", ", ranges)));
  }

  static Malformed tooManyColumns(long line) {
    return refusal(
        "too-many-columns",
        Text.of(
            "La ligne %d a plus de %d colonnes remplies ; supprimez celles qui ne servent pas.",
            "Line %d has more than %d filled columns; delete those of no use.",
            line,
            Table.MOST_COLUMNS));
  }

  private static Malformed refusal(String code, Text detail) {
    return new Malformed(Fault.at("", code, detail));
  }
}
