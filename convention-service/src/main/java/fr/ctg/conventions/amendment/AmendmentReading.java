package fr.ctg.conventions.amendment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.convention.ConventionChanges;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;

/** Puts amendments into the words of answers: what they change is kept as JSON. */
@ApplicationScoped
class AmendmentReading {

  private final ObjectMapper json;

  AmendmentReading(ObjectMapper json) {
    this.json = json;
  }

  Answer<AmendmentResponse> answer(Amendment amendment) {
    return Answer.of(amendment.id(), amendment.version(), response(amendment));
  }

  AmendmentResponse response(Amendment amendment) {
    return AmendmentResponse.of(amendment, request(amendment), before(amendment));
  }

  /** What a client would state to get the amendment as it is. */
  AmendmentRequest request(Amendment amendment) {
    return new AmendmentRequest(
        amendment.title(), amendment.reason(), amendment.effectiveOn(), changes(amendment));
  }

  ConventionChanges changes(Amendment amendment) {
    return read(amendment.changes());
  }

  ConventionChanges before(Amendment amendment) {
    return read(amendment.before());
  }

  String written(ConventionChanges changes) {
    return json.<JsonNode>valueToTree(changes).toString();
  }

  /** What is no longer as an amendment thinks it is. */
  void compare(ConventionChanges before, ConventionChanges present, Faults faults) {
    ObjectNode was = json.valueToTree(before);
    ObjectNode is = json.valueToTree(present);
    was.properties()
        .forEach(
            property ->
                faults.require(
                    property.getValue().equals(is.get(property.getKey())),
                    property.getKey(),
                    "changed-meanwhile",
                    Text.of(
                        "Attendu : %s ; convenu à présent : %s.",
                        "Expected: %s; agreed at present: %s.",
                        shown(property.getValue()),
                        shown(is.get(property.getKey())))));
  }

  private static String shown(JsonNode value) {
    return Excerpt.of(value.isTextual() ? value.textValue() : value.toString());
  }

  private ConventionChanges read(String text) {
    try {
      return json.readValue(text, ConventionChanges.class);
    } catch (JsonProcessingException weWroteIt) {
      throw new UncheckedIOException(weWroteIt);
    }
  }
}
