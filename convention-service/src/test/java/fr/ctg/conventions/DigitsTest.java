package fr.ctg.conventions;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One tag, one body: no digit comes or goes between an answer and the next reading. */
@QuarkusTest
class DigitsTest {

  private DraftConvention draft;

  @BeforeEach
  void start_a_draft() {
    draft = new DraftConvention();
  }

  @Test
  void numbers_are_read_again_with_the_digits_they_were_stated_with() {
    keepsItsDigits(
        draft.at("/axes"),
        "B",
        Map.of("code", "B", "name", "Un autre", "position", 2, "weight", "30.5"));
    keepsItsDigits(
        draft.at("/objectives"),
        "O2",
        Map.of("code", "O2", "kind", "STRATEGIC", "axis", "A", "statement", "Mieux", "weight", 7));
    keepsItsDigits(
        draft.at("/actions"),
        "FA-2",
        Map.of(
            "number",
            "FA-2",
            "title",
            "Une action",
            "objectives",
            List.of("O1"),
            "offer",
            "NEW",
            "fullTimeEquivalents",
            "1.5",
            "partners",
            List.of(Map.of("partner", draft.code("CITY"), "role", "LEAD"))));
    keepsItsDigits(
        "/v1/conventions",
        draft.code("NEXT"),
        Map.of(
            "reference",
            draft.code("NEXT"),
            "title",
            "La suivante",
            "perimeter",
            List.of(draft.code("PLACE")),
            "effectiveFrom",
            "2022-01-01",
            "effectiveTo",
            "2025-12-31",
            "onTrackFrom",
            "0.9",
            "atRiskFrom",
            "0.50"));
  }

  private static void keepsItsDigits(String collection, String code, Map<String, Object> body) {
    String answered =
        Api.coordinator().body(body).post(collection).then().statusCode(201).extract().asString();
    Api.coordinator().get(collection + "/" + code).then().body(equalTo(answered));
  }
}
