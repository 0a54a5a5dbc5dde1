package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.mapping.Spelling;
import fr.ctg.evaluations.measurement.PersonalShape;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows the columns and fields that a list of people has, and refuses such a list as a whole. */
final class PersonalColumns {

  private static final String WHO =
      "(?:enfant|parent|mere|pere|allocataire|beneficiaire|usager|usagere|personne|famille|assure"
          + "|titulaire|demandeur|demandeuse|adherent|adherente|participant|participante|conjoint"
          + "|conjointe|responsable|representant legal|salarie|salariee|agent|eleve|jeune)s?";
  private static final String ONE =
      "(?:allocataire|beneficiaire|usager|assure|adherent|enfant|personne|salarie|eleve)";
  private static final String OF = "(?: (?:du|de la|de l|des|de|d))?";
  private static final String NUMBER = "(?:n|no|num|numero|id|identifiant|code|matricule)";

  private static final Pattern OF_A_PERSON =
      Pattern.compile(
          String.join(
              "|",
              // Names.
              "noms?(?: et)? prenoms?|prenoms?(?: et)? noms?|(?:nom|prenom)s?|civilite|patronyme",
              "(?:nom|prenom)s? (?:complet|usuel|marital|patronymique)",
              "(?:nom|prenom)s?(?: de| d)? (?:famille|naissance|jeune fille|usage|epoux|epouse)",
              "(?:nom|prenom)s?" + OF + " " + WHO,
              "(?:first|last|middle|full|given|family|maiden|birth|person|child|parent)? ?names?",
              "surnames?|forenames?",
              // Numbers.
              "nir|ssn|social security(?: (?:number|no))?|national id(?: number)?",
              NUMBER + OF + " (?:securite sociale|secu|ss|nir)|securite sociale|secu",
              NUMBER + OF + " (?:caf )?" + ONE,
              "matricule(?: (?:caf|msa))?(?: " + WHO + ")?|allocataire " + NUMBER,
              "(?:claimant|beneficiary|recipient|person|child) (?:id|number|no)",
              // Births.
              "(?:dates?|lieu)(?: de)? naissances?" + "(?:" + OF + " " + WHO + ")?",
              "ddn|nee? le|ne e le|ne nee le",
              "birth ?dates?|birth ?days?|dates? of birth|dob|born(?: on)?|place of birth",
              // Addresses and the like.
              "adresses?(?: (?:postale|complete|personnelle|du domicile|domicile))?",
              "adresses?" + OF + " " + WHO,
              "(?:home|postal|street|e ?mail|mail)? ?address(?:es)?",
              "(?:adresse )?(?:e ?mail|mail|courriel|mel|electronique)s?(?:"
                  + OF
                  + " "
                  + WHO
                  + ")?",
              "(?:"
                  + NUMBER
                  + "(?: de)? )?(?:tel|telephone|portable|gsm)s?"
                  + "(?: (?:portable|mobile|fixe|domicile|personnel|professionnel))?",
              "(?:tel|telephone)" + OF + " " + WHO,
              "(?:mobile |cell )?phones?(?: (?:number|no))?|mobile number"));
  private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\d]+");

  private PersonalColumns() {}

  /** Whether a column of this name holds something of one person. */
  static boolean names(String column) {
    if (column.isBlank() || column.length() > 60) {
      return false;
    }
    String words = Spelling.words(HUMP.matcher(column).replaceAll(" "));
    return OF_A_PERSON.matcher(MARKS.matcher(words).replaceAll(" ").strip()).matches();
  }

  static Fault fault(String pointer, String column) {
    return Fault.at(
        pointer,
        PersonalShape.CODE,
        Text.of(
            "« %s » parle d'une personne : retirez cette colonne ou ce champ.",
            "\"%s\" speaks of one person: remove this column or field.", Excerpt.of(column)));
  }

  /** Of a name that is itself something of a person, and so is not repeated. */
  static Fault unnamed(int column) {
    return Fault.at(
        "",
        PersonalShape.CODE,
        Text.of(
            "Cette ligne doit nommer les colonnes ; sa cellule %d contient une donnée personnelle.",
            "This line has to name the columns; its cell %d holds personal data.", column));
  }

  /** Of a sheet whose name, which is kept with the import, is something of a person. */
  static Malformed ofSheet() {
    Text detail =
        Text.of(
            "Le nom de la feuille contient une donnée personnelle ; renommez-la. Rien n'a été lu.",
            "The name of the sheet holds personal data; rename it. Nothing was read.");
    return new Malformed(
        PersonalShape.CODE, detail, List.of(Fault.at("", PersonalShape.CODE, detail)));
  }

  /**
   * @param faults those of the columns, and whatever else is wrong with the request
   */
  static Malformed refusal(Collection<String> columns, List<Fault> faults) {
    String named = columns.stream().map(Excerpt::of).collect(Collectors.joining(", "));
    return new Malformed(
        PersonalShape.CODE,
        Text.of(
            "Une mesure ne parle jamais d'une personne ; ce fichier semble en parler (%s) : rien n'a"
                + " été lu. Envoyez des nombres de personnes, par territoire et par période.",
            "A measurement never speaks of one person; this file seems to (%s): nothing was read."
                + " Send numbers of people, by territory and period.",
            named),
        new ArrayList<>(faults));
  }
}
