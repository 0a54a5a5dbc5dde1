package fr.ctg.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.kit.problem.Malformed;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A JSON merge patch (RFC 7396) as a resource takes it: what is named changes, null removes, the
 * rest stays.
 */
@Schema(
    type = SchemaType.OBJECT,
    description =
        "A JSON merge patch (RFC 7396): what is named changes, null removes, the rest stays.")
public final class MergePatch {

  public static final String MEDIA_TYPE = "application/merge-patch+json";

  // Hidden: what holds them is described, not how, and the describer would follow them into
  // Jackson.
  @Schema(hidden = true)
  private final ObjectNode changes;

  @Schema(hidden = true)
  private final StrictJson json;

  MergePatch(ObjectNode changes, StrictJson json) {
    this.changes = changes;
    this.json = json;
  }

  /**
   * The current state with the patch applied, read as strictly as a whole body would be.
   *
   * @param current what a client would send to replace the resource by itself
   * @throws Malformed with everything that is wrong with the result
   */
  @SuppressWarnings("unchecked")
  public <T> T onto(T current) {
    return onto(current, (Class<T>) current.getClass());
  }

  /**
   * @param current anything that is written as JSON with the names of {@code type}
   */
  public <T> T onto(Object current, Class<T> type) {
    return json.bind(merged(json.written(current), changes), type);
  }

  /** The present state with the patch applied, whatever it then is. */
  public ObjectNode over(ObjectNode current) {
    return merged(current.deepCopy(), changes);
  }

  private static ObjectNode merged(ObjectNode onto, ObjectNode changes) {
    changes
        .properties()
        .forEach(
            change -> {
              String name = change.getKey();
              JsonNode value = change.getValue();
              if (value.isNull() && onto.has(name)) {
                onto.remove(name);
              } else if (value instanceof ObjectNode object) {
                ObjectNode below =
                    onto.get(name) instanceof ObjectNode present ? present : onto.objectNode();
                onto.set(name, merged(below, object));
              } else {
                // A null for what is not there stays, so that an unknown name is refused.
                onto.set(name, value);
              }
            });
    return onto;
  }
}
