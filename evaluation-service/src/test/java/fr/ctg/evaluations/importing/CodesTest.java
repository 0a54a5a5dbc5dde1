package fr.ctg.evaluations.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.ctg.kit.text.Suggestions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

  private final Suggestions suggestions =
      new Suggestions(List.of("NB_FAM_LAEP", "NB_ENF_ALSH", "TX_COUV"));

  @Test
  void suggests_the_code_that_was_probably_meant() {
    assertEquals(Optional.of("NB_FAM_LAEP"), suggestions.near("NB_FAM"));
    assertEquals(Optional.of("NB_FAM_LAEP"), suggestions.near("nb_fam_leap"));
    assertEquals(Optional.of("TX_COUV"), suggestions.near("TXCOUV"));
    assertEquals(Optional.empty(), suggestions.near("SOMETHING_ELSE"));
  }

  @Test
  void counts_the_letters_to_change() {
    assertEquals(0, Suggestions.distance("ABC", "ABC"));
    assertEquals(3, Suggestions.distance("KITTEN", "SITTING"));
    assertEquals(2, Suggestions.distance("", "AB"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 85 05 78 006 084 36",
        "185057800608436",
        "2850578006084",
        "voir 2 99 12 2A 004 123 45",
        "anne.durand@example.org"
      })
  void knows_the_shapes_of_personal_data(String text) {
    assertTrue(PersonalData.isIn(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"71629000", "410180101", "QN04101M", "moins de 5 familles", "@", "12,5"})
  void takes_nothing_else_for_personal_data(String text) {
    assertFalse(PersonalData.isIn(text));
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void every_rule_says_what_is_wrong_and_what_to_do_in_both_languages(Rule rule) {
    List<String> arguments = List.of("two", "three", "four");
    assertTrue(rule.code().matches("[a-z]+(-[a-z]+)*"), rule.code());
    assertFalse(rule.message("one", arguments).fr().contains("%"));
    assertFalse(rule.message("one", arguments).en().contains("%"));
    assertFalse(rule.fix("one", arguments).fr().isBlank());
    assertFalse(rule.fix("one", arguments).en().isBlank());
  }
}
