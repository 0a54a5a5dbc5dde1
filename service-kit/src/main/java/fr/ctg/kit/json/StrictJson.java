package fr.ctg.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.kit.problem.Malformed;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads JSON the way the contract does (rule 12): nothing is silently ignored or turned into
 * something else, and a client learns all that is wrong at once, each with its JSON pointer.
 *
 * <p>Types to read are records, of records, collections, enums and single values. Their Bean
 * Validation annotations are checked too, at every depth, with or without {@code @Valid}.
 */
@ApplicationScoped
public class StrictJson {

  private final ObjectMapper mapper;
  private final Binding binding;

  StrictJson(ObjectMapper mapper, Constraints constraints) {
    this.mapper = mapper;
    this.binding = new Binding(new RecordMaker(constraints), new OtherTypes(mapper));
  }

  /**
   * @throws Malformed with everything that is wrong
   */
  public <T> T read(byte[] json, Class<T> type) {
    Spot body = Spot.root();
    ObjectNode tree = Tree.read(json, mapper, body);
    return bound(tree, type, body);
  }

  /**
   * @throws Malformed with everything that is wrong
   * @throws IOException if the stream breaks off
   */
  public <T> T read(InputStream json, Class<T> type) throws IOException {
    return read(json.readAllBytes(), type);
  }

  /**
   * Makes a {@code type} of a tree that has been read already, a line of NDJSON for example.
   *
   * @throws Malformed with everything that is wrong; pointers start at this tree
   */
  public <T> T bind(JsonNode tree, Class<T> type) {
    return bound(tree, type, Spot.root());
  }

  /**
   * The JSON object itself, read as strictly; its names are not checked.
   *
   * @throws Malformed if this is no JSON object
   */
  public ObjectNode tree(byte[] json) {
    Spot body = Spot.root();
    ObjectNode tree = Tree.read(json, mapper, body);
    body.refuseIfAny();
    return tree;
  }

  /**
   * A merge patch to be put onto the present state of a resource.
   *
   * @throws Malformed if this is no JSON object
   */
  public MergePatch patch(byte[] json) {
    return new MergePatch(tree(json), this);
  }

  /** A merge patch that is a part of a body. */
  public MergePatch patch(ObjectNode changes) {
    return new MergePatch(changes, this);
  }

  /** A value as it would be sent. */
  public ObjectNode written(Object value) {
    return mapper.valueToTree(value);
  }

  private <T> T bound(JsonNode tree, Class<T> type, Spot body) {
    Object bound = binding.value(tree, type, body);
    body.refuseIfAny();
    return type.cast(bound);
  }
}
