package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.measurement.PersonalShape;
import fr.ctg.kit.text.Text;
import java.util.List;

/**
 * Why a row is not taken, in words for people: what is wrong, and what to do. In the texts {@code
 * %1$s} is the value, the others are what the rule adds.
 */
enum Rule {
  MALFORMED_JSON(
      "malformed-json",
      "Ceci n'est pas un objet JSON, ou il est démesuré.",
      "This is no JSON object, or far too long a one.",
      "Écrivez un objet JSON complet par mesure ; en NDJSON un par ligne, de 64 ko au plus.",
      "Write one whole JSON object a measurement; in NDJSON one a line, of 64 kB at most."),
  UNKNOWN_FIELD(
      "unknown-field",
      "Le champ « %2$s » n'existe pas.",
      "There is no field \"%2$s\".",
      "Champs possibles : %3$s.",
      "Possible fields: %3$s."),
  WRONG_TYPE(
      "wrong-type",
      "Ce champ n'a pas le bon type JSON.",
      "This field has the wrong JSON type.",
      "Écrivez un texte entre guillemets ; seules les valeurs peuvent être des nombres.",
      "Write text in quotes; only values may be numbers."),
  WRONG_FIELD_COUNT(
      "wrong-field-count",
      "Nombre de champs de la ligne : %2$s ; de l'en-tête : %3$s.",
      "Number of fields of the line: %2$s; of the header: %3$s.",
      "Vérifiez les séparateurs ; mettez entre guillemets un texte qui contient le séparateur.",
      "Check the separators; quote a text that holds the separator."),
  REQUIRED(
      "required",
      "« %2$s » manque.",
      "\"%2$s\" is missing.",
      "Remplissez cette colonne sur chaque ligne.",
      "Fill this column on every line."),
  SOCIAL_SECURITY_NUMBER(PersonalShape.SOCIAL_SECURITY_NUMBER),
  ALLOCATAIRE_NUMBER(PersonalShape.ALLOCATAIRE_NUMBER),
  BIRTH_DATE(PersonalShape.BIRTH_DATE),
  PERSONS_NAME(PersonalShape.PERSONS_NAME),
  EMAIL_ADDRESS(PersonalShape.EMAIL_ADDRESS),
  PHONE_NUMBER(PersonalShape.PHONE_NUMBER),
  CELL_BESIDE_TABLE(
      "cell-beside-table",
      "La cellule %2$s est en dehors du tableau : sa colonne n'a pas de titre.",
      "Cell %2$s is outside of the table: its column has no title.",
      "Donnez un titre à la colonne dans l'en-tête, ou videz la cellule.",
      "Give the column a title in the header, or empty the cell."),
  FORMULA_ERROR(
      "formula-error",
      "La cellule contient une erreur de calcul : « %1$s ».",
      "The cell holds a calculation error: \"%1$s\".",
      "Corrigez la formule et enregistrez ; s'il n'y a pas de valeur, videz la cellule et donnez le"
          + " statut O, L ou Q.",
      "Correct the formula and save; where there is no value, empty the cell and give status O, L"
          + " or Q."),
  FORMULA_WITHOUT_VALUE(
      "formula-without-value",
      "La cellule contient une formule sans sa valeur : le fichier n'a pas été enregistré par un"
          + " tableur.",
      "The cell holds a formula without its value: the file was not saved by a spreadsheet.",
      "Ouvrez le classeur dans un tableur, enregistrez-le et renvoyez-le, ou écrivez la valeur à la"
          + " place de la formule.",
      "Open the workbook in a spreadsheet program, save it and send it again, or write the value in"
          + " place of the formula."),
  TRUTH_VALUE(
      "truth-value",
      "La cellule contient VRAI ou FAUX (« %1$s »), ni un nombre ni un texte.",
      "The cell holds TRUE or FALSE (\"%1$s\"), neither a number nor text.",
      "Écrivez le nombre ou le texte voulu, 1 ou 0 par exemple.",
      "Write the number or text that is meant, 1 or 0 for example."),
  UNKNOWN_VALUE_TYPE(
      "unknown-value-type",
      "« %1$s » n'est pas un type de valeur de PILOTE.",
      "\"%1$s\" is no type of value of PILOTE.",
      "Écrivez va (valeur actuelle) ; vi et vc sont laissées de côté, la convention les fixe.",
      "Write va (actual value); vi and vc are left out, the convention sets them."),
  ANOTHER_PARTNER(
      "another-partner",
      "Cette ligne est une mesure du partenaire « %1$s », et l'import est celui de « %2$s ».",
      "This line is a measurement of partner \"%1$s\", and the import is that of \"%2$s\".",
      "Retirez la ligne, ou videz la colonne si la mesure est bien la vôtre.",
      "Remove the line, or empty the column if the measurement is yours."),
  TEXT_TOO_LONG(
      "text-too-long",
      "Le texte dépasse %2$s caractères.",
      "The text is longer than %2$s characters.",
      "Raccourcissez-le.",
      "Shorten it."),
  CONTROL_CHARACTER(
      "control-character",
      "Le texte contient un caractère nul ou incomplet.",
      "The text contains a NUL or half a character.",
      "Retirez-le.",
      "Remove it."),
  UNKNOWN_INDICATOR(
      "unknown-indicator",
      "L'indicateur « %1$s » n'existe pas dans cette convention.",
      "There is no indicator \"%1$s\" in this convention.",
      "Prenez un code d'indicateur de la convention.",
      "Take the code of an indicator of the convention."),
  UNKNOWN_INDICATOR_LIKE(
      "unknown-indicator",
      "L'indicateur « %1$s » n'existe pas dans cette convention.",
      "There is no indicator \"%1$s\" in this convention.",
      "Vouliez-vous dire « %2$s » ?",
      "Did you mean \"%2$s\"?"),
  NOT_RESPONSIBLE(
      "not-responsible",
      "Le partenaire %2$s n'est pas responsable de l'indicateur « %1$s ».",
      "Partner %2$s is not responsible for indicator \"%1$s\".",
      "Retirez la ligne, ou demandez au coordinateur de désigner ce partenaire.",
      "Remove the line, or ask the coordinator to name this partner."),
  NOT_RESPONSIBLE_THEN(
      "not-responsible-then",
      "Le partenaire %2$s n'était pas responsable de l'indicateur « %3$s » à la fin de la période"
          + " %1$s.",
      "Partner %2$s was not responsible for indicator \"%3$s\" at the end of period %1$s.",
      "Retirez la ligne : le partenaire qui l'était alors, ou le coordinateur pour lui, la"
          + " transmet.",
      "Remove the line: the partner that was then, or the coordinator for it, sends it."),
  QUALITATIVE(
      "qualitative-not-imported",
      "L'indicateur « %1$s » est qualitatif : il n'a pas de nombre.",
      "Indicator \"%1$s\" is qualitative: it has no number.",
      "Retirez la ligne ; les appréciations se saisissent dans l'évaluation.",
      "Remove the line; appreciations are written in the evaluation."),
  MALFORMED_PERIOD(
      "malformed-period",
      "« %1$s » n'est pas une période.",
      "\"%1$s\" is no period.",
      "Écrivez 2019, 2019-S1, 2019-Q3, 2019-07, 2019-AS (année scolaire) ou"
          + " 2019-01-22/2019-03-31.",
      "Write 2019, 2019-S1, 2019-Q3, 2019-07, 2019-AS (school year) or 2019-01-22/2019-03-31."),
  MALFORMED_PERIOD_LIKE(
      "malformed-period",
      "« %1$s » n'est pas écrit comme une période.",
      "\"%1$s\" is not written as a period.",
      "Vouliez-vous dire « %2$s » ?",
      "Did you mean \"%2$s\"?"),
  MALFORMED_PERIOD_OF_TWO_YEARS(
      "malformed-period",
      "« %1$s » peut être une année scolaire, ou deux années.",
      "\"%1$s\" may be a school year, or two years.",
      "Écrivez « %2$s » pour l'année scolaire, « %3$s » pour les deux années ensemble.",
      "Write \"%2$s\" for the school year, \"%3$s\" for both years together."),
  MALFORMED_PERIOD_TOO_SHORT(
      "malformed-period",
      "« %1$s » n'est pas écrit comme une période ; « %2$s » ne contiendrait aucune période entière"
          + " de l'indicateur.",
      "\"%1$s\" is not written as a period; \"%2$s\" would hold no whole period of the indicator.",
      "Donnez une période de l'indicateur, telle que « %3$s », ou une plus longue.",
      "Give one period of the indicator, such as \"%3$s\", or a longer one."),
  PERIOD_TOO_SHORT(
      "period-too-short",
      "La période « %1$s » ne contient aucune période entière de l'indicateur, telle que %2$s.",
      "Period \"%1$s\" holds no whole period of the indicator, such as %2$s.",
      "Donnez une période de l'indicateur, ou une plus longue.",
      "Give one period of the indicator, or a longer one."),
  PERIOD_NOT_ENDED(
      "period-not-ended",
      "La période « %1$s » n'est pas terminée : elle va jusqu'au %2$s.",
      "Period \"%1$s\" has not ended: it runs to %2$s.",
      "Attendez sa fin, ou corrigez la période.",
      "Wait for its end, or correct the period."),
  PERIOD_AFTER_CONVENTION(
      "period-after-convention",
      "La période « %1$s » dépasse la fin de la convention, le %2$s.",
      "Period \"%1$s\" goes beyond the end of the convention, on %2$s.",
      "Corrigez la période, ou envoyez la ligne à la convention suivante.",
      "Correct the period, or send the line to the convention that follows."),
  UNKNOWN_TERRITORY(
      "unknown-territory",
      "Le territoire « %1$s » n'est pas dans cette convention.",
      "Territory \"%1$s\" is not in this convention.",
      "Prenez le code d'un territoire de la convention.",
      "Take the code of a territory of the convention."),
  UNKNOWN_TERRITORY_LIKE(
      "unknown-territory",
      "Le territoire « %1$s » n'est pas dans cette convention.",
      "Territory \"%1$s\" is not in this convention.",
      "Vouliez-vous dire « %2$s » ?",
      "Did you mean \"%2$s\"?"),
  TERRITORY_OF_ANOTHER_KIND(
      "unknown-territory",
      "Le code du territoire « %1$s » est dans cette convention, mais avec un autre type ou un autre"
          + " millésime que sur cette ligne.",
      "The code of territory \"%1$s\" is in this convention, but with another kind or vintage than on"
          + " this line.",
      "Corrigez le type et le millésime, ou ne les donnez pas ; la convention a : %2$s.",
      "Correct kind and vintage, or leave them out; the convention has: %2$s."),
  LOST_ZERO(
      "lost-leading-zero",
      "Le territoire « %1$s » n'est pas dans cette convention ; un zéro s'est sans doute perdu au"
          + " début, comme les tableurs le font.",
      "Territory \"%1$s\" is not in this convention; a leading zero was probably lost, as"
          + " spreadsheets do.",
      "Écrivez %2$s, et donnez le format texte à la colonne.",
      "Write %2$s, and give the column the text format."),
  AMBIGUOUS_TERRITORY(
      "ambiguous-territory",
      "« %1$s » désigne plusieurs territoires de la convention.",
      "\"%1$s\" names several territories of the convention.",
      "Précisez l'un de : %2$s.",
      "Say which one of: %2$s."),
  TERRITORY_REQUIRED(
      "territory-required",
      "La convention couvre plusieurs territoires ; le vôtre manque.",
      "The convention covers several territories; yours is missing.",
      "Donnez le territoire, par exemple %2$s.",
      "Give the territory, for example %2$s."),
  TERRITORY_OF_KIND_REQUIRED(
      "territory-required",
      "L'indicateur se mesure par territoire de type %2$s ; celui de la ligne manque.",
      "The indicator is measured by territory of kind %2$s; that of the line is missing.",
      "Donnez le territoire de chaque ligne, même s'il est la convention entière (%3$s).",
      "Give the territory of every line, even if it is the whole convention (%3$s)."),
  TERRITORY_CELL_EMPTY(
      "territory-required",
      "La colonne du territoire est vide sur cette ligne.",
      "The column of the territory is empty on this line.",
      "Répétez le territoire sur chaque ligne (%2$s par exemple) ; dans un tableur, défusionnez les"
          + " cellules d'abord.",
      "Repeat the territory on every line (%2$s for example); in a spreadsheet, unmerge the cells"
          + " first."),
  MALFORMED_BREAKDOWN(
      "malformed-breakdown",
      "« %1$s » n'est pas une ventilation.",
      "\"%1$s\" is no breakdown.",
      "Écrivez SEX=F ou SEX=F;AGE_BAND=0_2 ; rien, ou _T, pour le total.",
      "Write SEX=F or SEX=F;AGE_BAND=0_2; nothing, or _T, for the total."),
  UNKNOWN_DIMENSION(
      "unknown-dimension",
      "L'indicateur n'est pas ventilé par « %2$s ».",
      "The indicator is not broken down by \"%2$s\".",
      "Ses dimensions : %3$s.",
      "Its dimensions: %3$s."),
  NO_DIMENSION(
      "unknown-dimension",
      "L'indicateur n'est pas ventilé, ni par « %2$s » ni autrement.",
      "The indicator is not broken down, neither by \"%2$s\" nor otherwise.",
      "Retirez la ventilation.",
      "Remove the breakdown."),
  UNKNOWN_CATEGORY(
      "unknown-category",
      "« %2$s » n'est pas une catégorie de %3$s.",
      "\"%2$s\" is no category of %3$s.",
      "Catégories : %4$s, _T (total) ou _U (inconnu).",
      "Categories: %4$s, _T (total) or _U (unknown)."),
  UNKNOWN_STATUS(
      "unknown-status",
      "« %1$s » n'est pas un statut d'observation.",
      "\"%1$s\" is no observation status.",
      "A normal, P provisoire, E estimé, B rupture ; sans valeur : O manquant, L non collecté, Q"
          + " secret, M sans objet.",
      "A normal, P provisional, E estimated, B break; without a value: O missing, L not collected,"
          + " Q suppressed, M not applicable."),
  VALUE_MISSING(
      "value-missing",
      "La ligne n'a pas de valeur, et ne dit pas pourquoi.",
      "The line has no value, and does not say why.",
      "Donnez une valeur (zéro en est une), ou le statut O (manquant), L (non collecté), Q (secret)"
          + " ou M (sans objet).",
      "Give a value (zero is one), or status O (missing), L (not collected), Q (suppressed) or M"
          + " (not applicable)."),
  VALUE_NOT_ALLOWED(
      "value-not-allowed",
      "Le statut %2$s dit qu'il n'y a pas de valeur, et la ligne en a une.",
      "Status %2$s says that there is no value, and the line has one.",
      "Retirez la valeur, ou changez le statut.",
      "Remove the value, or change the status."),
  CONTRADICTORY_MARKER(
      "contradictory-marker",
      "« %1$s » dit qu'il n'y a pas de valeur (statut %2$s), et la colonne « %3$s » dit « %4$s ».",
      "\"%1$s\" says that there is no value (status %2$s), and column \"%3$s\" says \"%4$s\".",
      "Laissez l'un des deux, celui qui est juste.",
      "Leave one of the two, the right one."),
  VALUE_AND_PARTS(
      "value-and-parts",
      "La ligne a une valeur et un numérateur ou un dénominateur.",
      "The line has a value and a numerator or denominator.",
      "Laissez la valeur vide : elle se calcule, et seules ses parties s'additionnent.",
      "Leave the value empty: it is computed, and only its parts add up."),
  PART_MISSING(
      "part-missing",
      "Un numérateur et un dénominateur vont ensemble.",
      "A numerator and a denominator go together.",
      "Donnez les deux.",
      "Give both."),
  PARTS_NOT_ALLOWED(
      "parts-not-allowed",
      "L'indicateur « %2$s » n'est pas un rapport : il a une valeur, pas de parties.",
      "Indicator \"%2$s\" is no ratio: it has a value and no parts.",
      "Donnez la valeur.",
      "Give the value."),
  ZERO_DENOMINATOR(
      "zero-denominator",
      "Le dénominateur est zéro et le numérateur ne l'est pas.",
      "The denominator is zero and the numerator is not.",
      "Vérifiez les deux nombres.",
      "Check both numbers."),
  NOT_A_NUMBER(
      "not-a-number",
      "« %1$s » n'est pas un nombre.",
      "\"%1$s\" is no number.",
      "Écrivez 1234,5 ou 1234.5, avec au plus 20 chiffres de chaque côté ; s'il n'y a pas de valeur,"
          + " laissez vide et donnez le statut O, L, Q ou M.",
      "Write 1234.5 or 1234,5, with at most 20 digits on either side; where there is no value, leave"
          + " it empty and give status O, L, Q or M."),
  NOT_A_JSON_NUMBER(
      "not-a-number",
      "« %1$s » n'est pas un nombre.",
      "\"%1$s\" is no number.",
      "Écrivez 1234.5, avec un point décimal et au plus 20 chiffres de chaque côté ; s'il n'y a pas de"
          + " valeur, laissez-la et donnez le statut O, L, Q ou M.",
      "Write 1234.5, with a decimal point and at most 20 digits on either side; where there is no"
          + " value, leave it out and give status O, L, Q or M."),
  AMBIGUOUS_NUMBER(
      "ambiguous-number",
      "« %1$s » peut se lire de deux façons : la virgule sépare des milliers ou des décimales.",
      "\"%1$s\" can be read in two ways: the comma separates thousands or decimals.",
      "Écrivez le nombre sans séparateur de milliers, avec un point décimal.",
      "Write the number without thousands separators, with a decimal point."),
  MIXED_DECIMAL_MARKS(
      "mixed-decimal-marks",
      "« %1$s » n'a pas le même signe décimal que les nombres d'avant (« %2$s »).",
      "\"%1$s\" has not the decimal mark of the numbers before (\"%2$s\").",
      "Gardez un seul signe décimal dans le fichier.",
      "Keep one decimal mark throughout the file."),
  NOT_WHOLE(
      "not-a-whole-number",
      "Un nombre entier est attendu ; reçu : « %1$s ».",
      "A whole number is expected; received: \"%1$s\".",
      "Comptez des unités entières, ou vérifiez l'indicateur.",
      "Count whole units, or check the indicator."),
  NEGATIVE(
      "negative",
      "Ce nombre ne peut pas être négatif ; reçu : « %1$s ».",
      "This number cannot be negative; received: \"%1$s\".",
      "Vérifiez le signe.",
      "Check the sign."),
  OUT_OF_RANGE(
      "out-of-range",
      "La note « %1$s » n'est pas entre %2$s et %3$s.",
      "Score \"%1$s\" is not between %2$s and %3$s.",
      "Vérifiez l'échelle de l'indicateur.",
      "Check the scale of the indicator."),
  DUPLICATE(
      "duplicate-differs",
      "La même mesure figure ailleurs dans le fichier avec un autre contenu (%2$s).",
      "The same measurement is elsewhere in the file with another content (%2$s).",
      "Gardez la bonne ligne seulement.",
      "Keep the right line only."),
  THERE_ALREADY(
      "exists-already",
      "Cette mesure existe déjà avec un autre contenu, et « strategy=CREATE » n'en change aucune.",
      "This measurement is there already with another content, and \"strategy=CREATE\" changes"
          + " none.",
      "Retirez la ligne, ou importez avec « strategy=UPSERT » pour corriger la mesure.",
      "Remove the line, or import with \"strategy=UPSERT\" to correct the measurement."),
  NOT_THERE(
      "does-not-exist",
      "Cette mesure n'existe pas encore, et « strategy=UPDATE » n'en crée aucune.",
      "This measurement does not exist yet, and \"strategy=UPDATE\" creates none.",
      "Vérifiez l'indicateur, la période, le territoire et la ventilation, ou importez avec"
          + " « strategy=UPSERT ».",
      "Check indicator, period, territory and breakdown, or import with \"strategy=UPSERT\"."),
  OUTSIDE_SCOPE(
      "outside-scope",
      "La ligne est en dehors de ce que l'import dit remplacer.",
      "The line is outside of what the import says it replaces.",
      "Retirez-la, ou élargissez « replaceIndicator », « replaceFrom », « replaceTo » ou"
          + " « replaceTerritory ».",
      "Remove it, or widen \"replaceIndicator\", \"replaceFrom\", \"replaceTo\" or"
          + " \"replaceTerritory\"."),

  IDENTITY_GIVEN(
      "identity-given",
      "« %2$s » dit de quoi la mesure parle, et cela ne se change pas.",
      "\"%2$s\" says what the measurement is of, and that does not change.",
      "Retirez ce champ ; pour une autre période ou un autre territoire, créez une autre mesure.",
      "Remove this field; for another period or territory, create another measurement."),
  PERIOD_LOCKED(
      "period-locked",
      "La période %2$s est close (« %3$s ») : ses chiffres ne changent plus.",
      "Period %2$s is locked (\"%3$s\"): its figures do not change any more.",
      "Retirez la ligne, ou demandez au coordinateur de rouvrir la période.",
      "Remove the line, or ask the coordinator to reopen the period."),
  REASON_REQUIRED(
      "reason-required",
      "Cette mesure a été validée par %2$s ; la corriger demande un motif.",
      "This measurement was validated by %2$s; correcting it needs a reason.",
      "Donnez le motif dans la colonne « reason » (motif), ou pour tout l'envoi par le paramètre"
          + " « reason ».",
      "Give the reason in column \"reason\", or for the whole request by the parameter \"reason\".");

  private final String code;
  private final String fr;
  private final String en;
  private final String fixFr;
  private final String fixEn;

  Rule(String code, String fr, String en, String fixFr, String fixEn) {
    this.code = code;
    this.fr = fr;
    this.en = en;
    this.fixFr = fixFr;
    this.fixEn = fixEn;
  }

  /** What looks like something of one person. */
  Rule(PersonalShape shape) {
    this(
        PersonalShape.CODE,
        shape.message().fr(),
        shape.message().en(),
        PersonalShape.FIX.fr(),
        PersonalShape.FIX.en());
  }

  static Rule of(PersonalShape shape) {
    return switch (shape) {
      case SOCIAL_SECURITY_NUMBER -> SOCIAL_SECURITY_NUMBER;
      case ALLOCATAIRE_NUMBER -> ALLOCATAIRE_NUMBER;
      case BIRTH_DATE -> BIRTH_DATE;
      case PERSONS_NAME -> PERSONS_NAME;
      case EMAIL_ADDRESS -> EMAIL_ADDRESS;
      case PHONE_NUMBER -> PHONE_NUMBER;
    };
  }

  /** Stable, for programs. */
  String code() {
    return code;
  }

  Text message(String value, List<String> arguments) {
    return Text.of(fr, en, all(value, arguments));
  }

  Text fix(String value, List<String> arguments) {
    return Text.of(fixFr, fixEn, all(value, arguments));
  }

  private static Object[] all(String value, List<String> arguments) {
    Object[] all = new Object[arguments.size() + 1];
    all[0] = value == null ? "" : value;
    for (int i = 0; i < arguments.size(); i++) {
      all[i + 1] = arguments.get(i);
    }
    return all;
  }
}
