package fr.ctg.conventions.partner;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuhnTest {

  /** Blois, SNCF, La Poste; an establishment of an everyday company. */
  @ParameterizedTest
  @ValueSource(strings = {"214100182", "552049447", "356000000", "73282932000074"})
  void holds_for_numbers_that_exist(String number) {
    assertTrue(Luhn.holdsFor(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"214100183", "241100182", "214100812", "73282932000075"})
  void fails_for_a_wrong_or_swapped_digit(String number) {
    assertFalse(Luhn.holdsFor(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"35600000009075", "35600000049837"})
  void holds_for_post_offices_by_the_plain_sum_of_their_digits(String siret) {
    assertTrue(Luhn.holdsFor(siret));
  }

  @ParameterizedTest
  @ValueSource(strings = {"35600000009076", "35600100009075"})
  void fails_for_what_is_no_post_office(String siret) {
    assertFalse(Luhn.holdsFor(siret));
  }
}
