package fr.ctg.kit.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/** What a record takes, read off its class once. */
record RecordShape(List<Component> components, List<String> names, Constructor<?> constructor) {

  private static final ClassValue<RecordShape> KNOWN =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return read(type);
        }
      };

  /** One component, under its name in JSON. */
  record Component(String name, Class<?> raw, Type type) {

    static Component of(RecordComponent component) {
      JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
      String name = named == null || named.value().isEmpty() ? component.getName() : named.value();
      return new Component(name, component.getType(), component.getGenericType());
    }
  }

  static RecordShape of(Class<?> type) {
    return KNOWN.get(type);
  }

  private static RecordShape read(Class<?> type) {
    List<Component> components =
        Arrays.stream(type.getRecordComponents()).map(Component::of).toList();
    Class<?>[] raw = components.stream().map(Component::raw).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(raw);
      constructor.setAccessible(true);
      return new RecordShape(
          components, components.stream().map(Component::name).toList(), constructor);
    } catch (NoSuchMethodException everyRecordHasIt) {
      throw new IllegalStateException(everyRecordHasIt);
    }
  }
}
