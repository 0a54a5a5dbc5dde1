package fr.ctg.conventions.committee;

import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import java.util.regex.Pattern;

/** Knows the shapes of private data, which have no place where a function is asked for. */
public final class PrivateData {

  private static final Pattern EMAIL =
      Pattern.compile("[\\w.%+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+");
  private static final Pattern FRENCH_TELEPHONE =
      Pattern.compile(
          "(?<!\\d)(?:(?:\\+|00)33[ .-]?(?:\\(0\\))?|0)[ .-]?[1-9](?:[ .-]?\\d{2}){4}(?!\\d)");
  private static final Pattern FOREIGN_TELEPHONE = Pattern.compile("\\+\\d(?:[ .-]?\\d){8,14}");

  private PrivateData() {}

  /** An e-mail address or a telephone number is a fault. */
  public static void refuse(String text, Faults faults) {
    if (text != null && isIn(text)) {
      faults.add(
          "private-data",
          Text.of(
              "Indiquez une fonction, sans adresse électronique ni numéro de téléphone : aucune"
                  + " donnée privée n'est conservée ici.",
              "State a function, without an e-mail address or a telephone number: no private data"
                  + " is kept here."));
    }
  }

  static boolean isIn(String text) {
    return EMAIL.matcher(text).find()
        || FRENCH_TELEPHONE.matcher(text).find()
        || FOREIGN_TELEPHONE.matcher(text).find();
  }
}
