package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.measurement.PersonalData;
import fr.ctg.evaluations.measurement.PersonalShape;
import java.util.Optional;

/** For what a column that nothing is read from is looked at, when people are looked for. */
enum Scrutiny {
  EVERYTHING {
    @Override
    Optional<PersonalShape> seenIn(String cell, PersonalTexts texts) {
      return texts.seenIn(cell, false);
    }
  },
  /** Identifiers of this service may look like phone numbers. */
  ALL_BUT_PHONE_NUMBERS {
    @Override
    Optional<PersonalShape> seenIn(String cell, PersonalTexts texts) {
      return texts.seenIn(cell, true);
    }
  },
  /** Accounts of who works with the figures may be names and addresses. */
  IDENTIFIERS {
    @Override
    Optional<PersonalShape> seenIn(String cell, PersonalTexts texts) {
      return PersonalData.identifierIn(cell);
    }
  };

  abstract Optional<PersonalShape> seenIn(String cell, PersonalTexts texts);
}
