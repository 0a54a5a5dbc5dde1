package fr.ctg.evaluations.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like data about one person, and what only nearly does. */
class PersonalDataTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jeanne.martin@free.fr 185057800608491|SOCIAL_SECURITY_NUMBER",
        "Mme Martin, allocataire n° 1234567|ALLOCATAIRE_NUMBER",
        "BIRTH DATE 12/03/1985|BIRTH_DATE",
        "DOB 12/03/1985|BIRTH_DATE"
      })
  void is_seen_beside_the_account_of_a_colleague(String text, PersonalShape shape) {
    assertEquals(Optional.of(shape), PersonalData.identifierIn(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Mme Martin", "jeanne.martin@free.fr", "06 12 34 56 78", "2021-03-01T09:12:45Z"})
  void a_colleague_is_no_allocataire(String text) {
    assertEquals(Optional.empty(), PersonalData.identifierIn(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "185057800608491|SOCIAL_SECURITY_NUMBER",
        "2 55 08 14 168 025 38|SOCIAL_SECURITY_NUMBER",
        "2.55.08.14.168.025.38|SOCIAL_SECURITY_NUMBER",
        "1850578006084|SOCIAL_SECURITY_NUMBER",
        "dossier 1850578006084 12 pages|SOCIAL_SECURITY_NUMBER",
        "185052A00608435|SOCIAL_SECURITY_NUMBER",
        "1 85 05 2B 006 084 62|SOCIAL_SECURITY_NUMBER",
        "allocataire n° 1234567|ALLOCATAIRE_NUMBER",
        "Allocataire numéro 1234567|ALLOCATAIRE_NUMBER",
        "n° d'allocataire : 1234567|ALLOCATAIRE_NUMBER",
        "numéro allocataire 1234567A|ALLOCATAIRE_NUMBER",
        "matricule 0123456|ALLOCATAIRE_NUMBER",
        "allocataire: 1234567|ALLOCATAIRE_NUMBER",
        "allocataire 1234567|ALLOCATAIRE_NUMBER",
        "né le 12/03/1985|BIRTH_DATE",
        "Née le 12.3.85|BIRTH_DATE",
        "né(e) le : 1985-03-12|BIRTH_DATE",
        "nee le 1er mars 1985|BIRTH_DATE",
        "date de naissance : 12/03/1985|BIRTH_DATE",
        "DDN 12-03-1985|BIRTH_DATE",
        "born on 12 March 1985|BIRTH_DATE",
        "vu avec M. Dupont|PERSONS_NAME",
        "Mme Martin|PERSONS_NAME",
        "MME MARTIN|PERSONS_NAME",
        "chez Madame d'Hauteville, Mlle Élodie|PERSONS_NAME",
        "Monsieur Dupont|PERSONS_NAME",
        "appel de monsieur DURAND|PERSONS_NAME",
        "Mr Smith|PERSONS_NAME",
        "Mme O'Connor|PERSONS_NAME",
        "M. Lebrun|PERSONS_NAME",
        "Mme Desnos|PERSONS_NAME",
        "jeanne.martin@free.fr|EMAIL_ADDRESS",
        "06 12 34 56 78|PHONE_NUMBER",
        "tél. 0254556677|PHONE_NUMBER",
        "+33 6 12 34 56 78|PHONE_NUMBER",
        "0033612345678|PHONE_NUMBER",
        "02.54.55.66.77|PHONE_NUMBER"
      })
  void is_seen_in_a_text(String text, PersonalShape shape) {
    assertEquals(Optional.of(shape), PersonalData.seenIn(text, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "185057800608436", // a wrong key
        "26540001500014", // a SIRET
        "1231567890123", // no month
        "71 629 000",
        "410180101",
        "IRIS:410180101@2021",
        "2019-01-22/2019-03-31",
        "01/09/2019 - 31/08/2020",
        "du 01.09.2019 au 31.08.2020",
        "1 234 567 890 123",
        "né d'une volonté commune le 12/03/2019",
        "journée le 12/03/2019",
        "année le 12/03/2019",
        "ouverture le 12/03/2019",
        "nombre de naissances : 120",
        "enfants nés en 2019",
        "120000 allocataires en 2019",
        "allocataires 2019 : 120000",
        "allocataires : 1234567",
        "Mme la maire",
        "M. le préfet",
        "Mme La Maire",
        "Mme la Présidente",
        "Monsieur le Maire",
        "Madame, Monsieur",
        "Mme X",
        "M. D.",
        "demandé par M. le maire de Blois",
        "SEX=M Total",
        "Maison de l'enfance",
        "ancien @ nouveau",
        "page 06 12 de 2019",
        "secret statistique",
        "QN04101M",
        "moins de 5 familles",
        "@",
        "12,5"
      })
  void is_not_seen_everywhere(String text) {
    assertEquals(Optional.empty(), PersonalData.seenIn(text, false));
  }

  @Test
  void ten_digits_in_a_column_of_numbers_are_no_phone_number() {
    assertEquals(Optional.empty(), PersonalData.seenIn("0612345678", true));
    assertEquals(
        Optional.of(PersonalShape.SOCIAL_SECURITY_NUMBER),
        PersonalData.seenIn("185057800608491", true));
    assertEquals(Optional.empty(), PersonalData.seenIn(null, true));
  }
}
