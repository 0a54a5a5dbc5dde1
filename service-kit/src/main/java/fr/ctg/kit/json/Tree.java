package fr.ctg.kit.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Decimals;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Storable;
import fr.ctg.kit.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads JSON text into a tree and refuses what stock parsers let pass: duplicate keys, trailing
 * text, depths and lengths beyond the contract, another encoding than UTF-8.
 */
final class Tree {

  private static final int DEEPEST = 20;
  private static final int LONGEST_STRING = 20_000;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final JsonParser parser;

  private Tree(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * @param spot receives what is wrong with single values; they are null in the tree
   * @throws Malformed if this is no JSON object at all
   */
  static ObjectNode read(byte[] json, ObjectMapper mapper, Spot spot) {
    String text = decoded(json);
    if (text.isBlank()) {
      throw refused(
          "empty-body",
          new Text(
              "Le corps de la requête est vide ; envoyez un objet JSON.",
              "The body of the request is empty; send a JSON object."));
    }
    try (JsonParser parser = mapper.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw refused(
            "not-an-object",
            new Text(
                "Le corps de la requête doit être un objet JSON : { … }.",
                "The body of the request has to be a JSON object: { … }."));
      }
      ObjectNode tree = new Tree(parser).object(spot, 1);
      if (parser.nextToken() != null) {
        throw refused(
            "trailing-text",
            Text.of(
                "Après la fin de l'objet JSON, ligne %d, il ne doit rien y avoir.",
                "There must be nothing after the end of the JSON object, line %d.",
                parser.currentTokenLocation().getLineNr()));
      }
      return tree;
    } catch (JacksonException broken) {
      throw malformed(broken.getLocation());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private ObjectNode object(Spot spot, int depth) throws IOException {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Spot below = spot.at(name);
      parser.nextToken();
      JsonNode value = value(below, depth);
      if (!Storable.holdsFor(name)) {
        spot.add("forbidden-character", Storable.RULE);
      } else if (object.has(name)) {
        below.add(
            "duplicate-key",
            Text.of(
                "La clé « %s » est donnée deux fois ; gardez-en une.",
                "The key \"%s\" is given twice; keep one.", Excerpt.of(name)));
      } else {
        object.set(name, value);
      }
    }
    return object;
  }

  private ArrayNode array(Spot spot, int depth) throws IOException {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(spot.at(array.size()), depth));
    }
    return array;
  }

  private JsonNode value(Spot spot, int depth) throws IOException {
    JsonToken token = parser.currentToken();
    if (token.isStructStart()) {
      if (depth == DEEPEST) {
        parser.skipChildren();
        spot.add(
            "too-deep",
            Text.of(
                "Le corps est imbriqué sur plus de %d niveaux.",
                "The body is nested more than %d levels deep.", DEEPEST));
        return NullNode.instance;
      }
      return token == JsonToken.START_OBJECT ? object(spot, depth + 1) : array(spot, depth + 1);
    }
    return switch (token) {
      case VALUE_STRING -> string(spot);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(spot);
      case VALUE_TRUE -> BooleanNode.TRUE;
      case VALUE_FALSE -> BooleanNode.FALSE;
      default -> NullNode.instance;
    };
  }

  private JsonNode string(Spot spot) throws IOException {
    String text = parser.getText();
    if (text.length() > LONGEST_STRING) {
      spot.add(
          "too-long",
          Text.of(
              "Le texte a %d caractères, %d au plus sont permis.",
              "The text has %d characters, at most %d are allowed.",
              text.length(),
              LONGEST_STRING));
      return NullNode.instance;
    }
    if (!Storable.holdsFor(text)) {
      spot.add("forbidden-character", Storable.RULE);
      return NullNode.instance;
    }
    return TextNode.valueOf(text);
  }

  private JsonNode number(Spot spot) throws IOException {
    String written = parser.getText();
    try {
      BigDecimal number = Decimals.read(written);
      return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
          ? BigIntegerNode.valueOf(number.toBigIntegerExact())
          : DecimalNode.valueOf(number);
    } catch (IllegalArgumentException absurd) {
      spot.add(
          "out-of-range",
          Text.of(
              "Le nombre %s a plus de 40 chiffres ; donnez-en moins.",
              "The number %s has more than 40 digits; give fewer.", Excerpt.of(written)));
      return NullNode.instance;
    }
  }

  private static String decoded(byte[] json) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException otherEncoding) {
      throw refused(
          "not-utf-8",
          new Text(
              "Le corps de la requête n'est pas en UTF-8 ; enregistrez-le dans cet encodage.",
              "The body of the request is not in UTF-8; save it in this encoding."));
    }
  }

  private static Malformed malformed(JsonLocation place) {
    return refused(
        "malformed-json",
        Text.of(
            "Le corps n'est pas du JSON valide ; voyez ligne %d, colonne %d.",
            "The body is not valid JSON; look at line %d, column %d.",
            place == null ? 1 : place.getLineNr(),
            place == null ? 1 : place.getColumnNr()));
  }

  private static Malformed refused(String code, Text detail) {
    return new Malformed(Fault.at("", code, detail));
  }
}
