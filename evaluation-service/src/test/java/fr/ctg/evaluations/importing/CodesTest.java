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
  @EnumSource(Rule.class)
  void every_rule_says_what_is_wrong_and_what_to_do_in_both_languages(Rule rule) {
    List<String> arguments = List.of("two", "three", "four");
    assertTrue(rule.code().matches("[a-z]+(-[a-z]+)*"), rule.code());
    assertFalse(rule.message("one", arguments).fr().contains("%"));
    assertFalse(rule.message("one", arguments).en().contains("%"));
    assertFalse(rule.fix("one", arguments).fr().isBlank());
    assertFalse(rule.fix("one", arguments).en().isBlank());
  }

  @ParameterizedTest
  @EnumSource(WarningKind.class)
  void every_warning_says_what_looks_wrong_and_what_to_do_in_both_languages(WarningKind kind) {
    Warning warning = new Warning(2L, null, null, kind, "one", List.of("two", "three", "four"));
    assertTrue(kind.code().matches("[a-z0-9]+(-[a-z0-9]+)*"), kind.code());
    assertFalse(kind.message(warning).fr().contains("$"));
    assertFalse(kind.message(warning).en().contains("$"));
    assertFalse(kind.advice(warning).fr().isBlank());
    assertFalse(kind.advice(warning).en().isBlank());
  }
}
