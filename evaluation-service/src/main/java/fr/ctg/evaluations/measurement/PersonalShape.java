package fr.ctg.evaluations.measurement;

import fr.ctg.kit.text.Text;

/** What data about one person looks like. */
public enum PersonalShape {
  SOCIAL_SECURITY_NUMBER("à un numéro de sécurité sociale", "a social security number"),
  ALLOCATAIRE_NUMBER("à un numéro d'allocataire", "the number of an allocataire"),
  BIRTH_DATE("à la date de naissance d'une personne", "somebody's date of birth"),
  PERSONS_NAME("au nom d'une personne", "somebody's name"),
  EMAIL_ADDRESS("à une adresse électronique", "an e-mail address"),
  PHONE_NUMBER("à un numéro de téléphone", "a phone number");

  /** What a refusal for any of them is called; stable, for programs. */
  public static final String CODE = "personal-data";

  /** What to do about any of them. */
  public static final Text FIX =
      new Text(
          "Retirez cette donnée ; n'envoyez que des nombres de personnes.",
          "Remove it; send numbers of people only.");

  private final Text message;

  PersonalShape(String fr, String en) {
    this.message =
        new Text(
            "Ceci ressemble " + fr + ", qui n'a pas sa place ici.",
            "This looks like " + en + ", which has no place here.");
  }

  /** What is wrong; the text itself is not repeated. */
  public Text message() {
    return message;
  }
}
