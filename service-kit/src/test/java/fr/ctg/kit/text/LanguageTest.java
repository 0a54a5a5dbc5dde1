package fr.ctg.kit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void is_french_where_nothing_is_said() {
    assertEquals(Locale.FRENCH, Language.preferred(null));
    assertEquals(Locale.FRENCH, Language.preferred(""));
    assertEquals(Locale.FRENCH, Language.preferred("*"));
    assertEquals(Locale.FRENCH, Language.preferred("de, it;q=0.5"));
    assertEquals(Locale.FRENCH, Language.preferred(";;;q=what"));
  }

  @Test
  void is_the_one_with_more_weight() {
    assertEquals(Locale.ENGLISH, Language.preferred("en"));
    assertEquals(Locale.ENGLISH, Language.preferred("en-GB"));
    assertEquals(Locale.ENGLISH, Language.preferred("fr;q=0.5, en;q=0.8"));
    assertEquals(Locale.ENGLISH, Language.preferred("de, en;q=0.1"));
    assertEquals(Locale.FRENCH, Language.preferred("fr, en;q=0.8"));
    assertEquals(Locale.FRENCH, Language.preferred("en;q=0"));
  }
}
