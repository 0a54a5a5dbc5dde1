package fr.ctg.evaluations.importing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the column of a list of people is called, and what only nearly is. */
class PersonalColumnsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nom",
        "NOM",
        "Noms",
        "prénom",
        "Prenom",
        "pre\u0301nom",
        "Nom et prénom",
        "NOM_PRENOM",
        "nom de naissance",
        "Nom d'usage",
        "nom de famille",
        "nom de jeune fille",
        "nom de l'enfant",
        "Nom du bénéficiaire",
        "prénom de l'allocataire",
        "nomNaissance",
        "civilité",
        "NIR",
        "n° sécu",
        "N° de sécurité sociale",
        "numéro de sécurité sociale",
        "num_secu",
        "numéro allocataire",
        "N° d'allocataire",
        "numero_allocataire",
        "id allocataire",
        "matricule",
        "Matricule CAF",
        "N° usager",
        "id_enfant",
        "date de naissance",
        "date_naissance",
        "dateNaissance",
        "DDN",
        "né(e) le",
        "Née le",
        "né le",
        "date de naissance de l'enfant",
        "lieu de naissance",
        "adresse",
        "Adresse postale",
        "adresse du domicile",
        "adresse e-mail",
        "adresse mail",
        "téléphone",
        "Tél.",
        "n° de téléphone",
        "tel_portable",
        "e-mail",
        "EMAIL",
        "courriel",
        "mail",
        "name",
        "first name",
        "firstName",
        "last_name",
        "Surname",
        "full name",
        "birth date",
        "birthDate",
        "birthdate",
        "date of birth",
        "dob",
        "address",
        "email address",
        "home address",
        "phone",
        "phone number",
        "phoneNumber",
        "mobile phone",
        "social security number",
        "ssn",
        "beneficiary id"
      })
  void a_column_of_this_name_is_of_a_person(String column) {
    assertTrue(PersonalColumns.names(column));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nom_indicateur",
        "nom de la commune",
        "Nom de l'IRIS",
        "nom du territoire",
        "nom du partenaire",
        "nombre",
        "nombre d'enfants",
        "Nombre de familles",
        "N enfants",
        "libelle",
        "libellé",
        "indicateur",
        "indicator name",
        "territory name",
        "partner name",
        "naissances",
        "nombre de naissances",
        "code",
        "code insee",
        "insee",
        "numéro",
        "id",
        "code famille",
        "code commune",
        "téléphones distribués",
        "adresses de structures",
        "adresse du site",
        "commune",
        "période",
        "valeur",
        "sexe",
        "tranche d'âge",
        "nominal",
        "norme",
        "emails envoyés",
        "denominateur",
        "pays",
        "observation",
        "sécurité",
        "allocataires",
        "nombre d'allocataires",
        "personnes",
        "taux de familles"
      })
  void a_column_of_that_name_is_not(String column) {
    assertFalse(PersonalColumns.names(column));
  }
}
