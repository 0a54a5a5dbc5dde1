package fr.ctg.conventions.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.ctg.conventions.framework.FrameworkChange.Kind;
import fr.ctg.conventions.framework.FrameworkChange.Thing;
import org.junit.jupiter.api.Test;

class FrameworkWordsTest {

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }

  private static String french(FrameworkChange change) {
    return FrameworkWords.sentence(change).fr();
  }

  @Test
  void says_a_new_target_with_its_day_and_its_decision() {
    assertEquals(
        "Pour l'indicateur « I1 », une cible est fixée : 300 (2021-12-31), à compter du 2020-04-01"
            + " (décision D-2).",
        french(
            new FrameworkChange(
                Thing.TARGET,
                "I1",
                Kind.ADDED,
                null,
                null,
                json("{'appliesFrom':'2020-04-01','points':[{'on':'2021-12-31','value':'300'}]}"),
                "D-2")));
  }

  @Test
  void says_what_a_property_was_and_what_it_is() {
    assertEquals(
        "L'objectif « O1 » : l'énoncé passe de « Mieux faire » à « Faire encore mieux ».",
        french(
            new FrameworkChange(
                Thing.OBJECTIVE,
                "O1",
                Kind.CHANGED,
                "statement",
                json("'Mieux faire'"),
                json("'Faire encore mieux'"),
                null)));
  }

  @Test
  void says_what_was_added_in_its_gender() {
    assertEquals(
        "L'action « FA-9 » est ajoutée, à compter du 2020-01-01.",
        french(
            new FrameworkChange(
                Thing.ACTION,
                "FA-9",
                Kind.ADDED,
                null,
                null,
                json("{'appliesFrom':'2020-01-01'}"),
                null)));
  }
}
