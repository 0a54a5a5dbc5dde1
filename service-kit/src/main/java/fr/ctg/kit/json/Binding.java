package fr.ctg.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Notation;
import fr.ctg.kit.text.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes records of a tree, taking nothing for something else: a number is no text, {@code "1"} is
 * no number, {@code 0} is no enum. Goes on after a fault, so that all of them are found; what could
 * not be read is null meanwhile.
 */
final class Binding {

  private final RecordMaker records;
  private final OtherTypes others;

  Binding(RecordMaker records, OtherTypes others) {
    this.records = records;
    this.others = others;
  }

  Object value(JsonNode node, Type type, Spot spot) {
    if (node == null || node.isNull()) {
      return null;
    }
    Class<?> raw = raw(type);
    if (raw == String.class || raw == CharSequence.class) {
      return text(node, spot);
    } else if (raw.isRecord()) {
      return record(node, raw, spot);
    } else if (Collection.class.isAssignableFrom(raw) || raw == Iterable.class) {
      return collection(node, raw, argument(type, 0), spot);
    } else if (Map.class.isAssignableFrom(raw)) {
      return map(node, argument(type, 1), spot);
    } else if (raw.isAssignableFrom(node.getClass())) {
      return node;
    }
    Notation notation = Notation.of(raw).orElse(null);
    return notation == null ? others.value(node, type, spot) : single(node, raw, notation, spot);
  }

  private Object record(JsonNode node, Class<?> type, Spot spot) {
    if (!node.isObject()) {
      wrongType(node, new Text("un objet { … }", "an object { … }"), spot);
      return null;
    }
    RecordShape shape = RecordShape.of(type);
    Object[] values =
        shape.components().stream()
            .map(each -> component(node.get(each.name()), each, spot.at(each.name())))
            .toArray();
    refuseUnknown((ObjectNode) node, shape.names(), spot);
    return records.make(shape, values, spot);
  }

  private Object component(JsonNode node, RecordShape.Component component, Spot spot) {
    boolean absent = node == null || node.isNull();
    if (absent && component.raw().isPrimitive()) {
      spot.add("required", ShapeTexts.REQUIRED);
    }
    return value(node, component.type(), spot);
  }

  private static void refuseUnknown(ObjectNode node, List<String> known, Spot spot) {
    Iterator<String> names = node.fieldNames();
    while (names.hasNext()) {
      String name = names.next();
      if (!known.contains(name)) {
        spot.at(name)
            .add(
                "unknown-property",
                Text.of(
                    "La propriété « %s » n'existe pas ici ; sont acceptées : %s.",
                    "There is no property \"%s\" here; accepted are: %s.",
                    Excerpt.of(name),
                    String.join(", ", known)));
      }
    }
  }

  private Object collection(JsonNode node, Class<?> type, Type of, Spot spot) {
    if (!node.isArray()) {
      wrongType(node, new Text("un tableau [ … ]", "an array [ … ]"), spot);
      return null;
    }
    List<Object> list = new ArrayList<>(node.size());
    for (int i = 0; i < node.size(); i++) {
      Spot below = spot.at(i);
      if (node.get(i).isNull()) {
        below.add("required", ShapeTexts.REQUIRED);
      }
      list.add(value(node.get(i), of, below));
    }
    return Set.class.isAssignableFrom(type) ? set(list, spot) : Collections.unmodifiableList(list);
  }

  private static Set<Object> set(List<Object> list, Spot spot) {
    Set<Object> set = new LinkedHashSet<>();
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) != null && !set.add(list.get(i))) {
        spot.at(i)
            .add(
                "duplicate",
                Text.of(
                    "La valeur « %s » est donnée deux fois ; gardez-en une.",
                    "The value \"%s\" is given twice; keep one.", Excerpt.of(list.get(i))));
      }
    }
    return Collections.unmodifiableSet(set);
  }

  private Object map(JsonNode node, Type of, Spot spot) {
    if (!node.isObject()) {
      wrongType(node, new Text("un objet { … }", "an object { … }"), spot);
      return null;
    }
    Map<String, Object> map = new LinkedHashMap<>();
    node.properties()
        .forEach(
            field -> {
              Spot below = spot.at(field.getKey());
              if (field.getValue().isNull()) {
                below.add("required", ShapeTexts.REQUIRED);
              }
              map.put(field.getKey(), value(field.getValue(), of, below));
            });
    return Collections.unmodifiableMap(map);
  }

  private static Object text(JsonNode node, Spot spot) {
    if (!node.isTextual()) {
      wrongType(node, new Text("un texte entre guillemets", "a text in quotes"), spot);
      return null;
    }
    return node.textValue();
  }

  private static Object single(JsonNode node, Class<?> type, Notation notation, Spot spot) {
    if (!mayHold(node, type)) {
      wrongType(node, notation.expected(), spot);
      return null;
    }
    try {
      return notation.read(node.isBigDecimal() ? node.decimalValue().toString() : node.asText());
    } catch (IllegalArgumentException notSo) {
      spot.add(
          type.isEnum() ? "unknown-value" : node.isTextual() ? "malformed" : "out-of-range",
          ShapeTexts.expected(notation.expected(), node.asText()));
      return null;
    }
  }

  private static boolean mayHold(JsonNode node, Class<?> type) {
    if (type == BigDecimal.class) {
      return node.isNumber() || node.isTextual();
    } else if (type == Boolean.class || type == boolean.class) {
      return node.isBoolean();
    } else if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return node.isIntegralNumber();
    }
    return node.isTextual();
  }

  private static void wrongType(JsonNode node, Text expected, Spot spot) {
    spot.add("wrong-type", ShapeTexts.expected(expected, node.toString()));
  }

  private static Class<?> raw(Type type) {
    if (type instanceof Class<?> plain) {
      return plain;
    } else if (type instanceof ParameterizedType parameterized) {
      return (Class<?>) parameterized.getRawType();
    } else if (type instanceof WildcardType wildcard) {
      return raw(wildcard.getUpperBounds()[0]);
    }
    throw new IllegalArgumentException("A request has no type variables: " + type);
  }

  private static Type argument(Type type, int index) {
    return type instanceof ParameterizedType parameterized
        ? parameterized.getActualTypeArguments()[index]
        : Object.class;
  }
}
