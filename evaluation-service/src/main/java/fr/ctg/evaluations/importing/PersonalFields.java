package fr.ctg.evaluations.importing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.ctg.evaluations.measurement.PersonalData;
import fr.ctg.evaluations.measurement.PersonalShape;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The fields of JSON objects that nobody knows, in case they speak of people. */
final class PersonalFields {

  private static final int NAMED_AT_MOST = 100;

  private final String pointer;
  private final Rejections rejections;
  private final Set<String> personal = new TreeSet<>();

  /**
   * @param pointer to the array of the objects
   */
  PersonalFields(String pointer, Rejections rejections) {
    this.pointer = pointer;
    this.rejections = rejections;
  }

  /** Sees the name of a field; one that a list of people has refuses the whole in the end. */
  void see(String name) {
    if (personal.size() < NAMED_AT_MOST && PersonalColumns.names(name)) {
      personal.add(name);
    }
  }

  /**
   * Goes past a field that is not read, and rejects its row: for what it holds of one person, if
   * anything, which is not repeated; else for a rule.
   *
   * @param field where it is in the row
   */
  void reject(ImportedRow row, String field, JsonParser json, Rule rule, String... arguments)
      throws IOException {
    Optional<PersonalShape> inName = PersonalData.seenIn(field, false);
    Optional<PersonalShape> inValue = passed(json);
    if (inName.isPresent()) {
      rejections.add(row.number(), null, null, Rule.of(inName.get()), null);
    } else if (inValue.isPresent()) {
      rejections.add(row.number(), field, field, Rule.of(inValue.get()), null);
    } else {
      rejections.add(row.number(), field, field, rule, null, arguments);
    }
  }

  /**
   * @throws fr.ctg.kit.problem.Malformed if a row had a field about one person
   */
  void refuseIfAny() {
    if (!personal.isEmpty()) {
      throw PersonalColumns.refusal(
          personal, personal.stream().map(name -> PersonalColumns.fault(pointer, name)).toList());
    }
  }

  /** What a value and all that is below it speaks of; the parser is at its end afterwards. */
  private static Optional<PersonalShape> passed(JsonParser json) throws IOException {
    Optional<PersonalShape> shape = Optional.empty();
    int open = 0;
    JsonToken token = json.currentToken();
    while (true) {
      if (token.isStructStart()) {
        open++;
      } else if (token.isStructEnd()) {
        open--;
      } else if (shape.isEmpty()) {
        shape = PersonalData.seenIn(json.getText(), false);
      }
      if (open == 0) {
        return shape;
      }
      token = json.nextToken();
    }
  }
}
