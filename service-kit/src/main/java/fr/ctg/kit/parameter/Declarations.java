package fr.ctg.kit.parameter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Reads off a resource method what parameters it takes, those of its bean parameters included. */
final class Declarations {

  private Declarations() {}

  static List<Declared> of(Method method) {
    List<Declared> found = new ArrayList<>();
    for (Parameter parameter : method.getParameters()) {
      collect(parameter, parameter.getName(), parameter.getParameterizedType(), found);
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        fields(parameter.getType(), found);
      }
    }
    return List.copyOf(found);
  }

  private static void fields(Class<?> bean, List<Declared> found) {
    for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        collect(field, field.getName(), field.getGenericType(), found);
        if (field.isAnnotationPresent(BeanParam.class)) {
          fields(field.getType(), found);
        }
      }
    }
  }

  private static void collect(
      AnnotatedElement element, String name, Type type, List<Declared> found) {
    QueryParam query = element.getAnnotation(QueryParam.class);
    RestQuery restQuery = element.getAnnotation(RestQuery.class);
    PathParam path = element.getAnnotation(PathParam.class);
    RestPath restPath = element.getAnnotation(RestPath.class);
    HeaderParam header = element.getAnnotation(HeaderParam.class);
    RestHeader restHeader = element.getAnnotation(RestHeader.class);
    if (query != null) {
      found.add(declared(Declared.Place.QUERY, query.value(), type));
    } else if (restQuery != null) {
      found.add(declared(Declared.Place.QUERY, or(restQuery.value(), name), type));
    } else if (path != null) {
      found.add(declared(Declared.Place.PATH, path.value(), type));
    } else if (restPath != null) {
      found.add(declared(Declared.Place.PATH, or(restPath.value(), name), type));
    } else if (header != null) {
      found.add(declared(Declared.Place.HEADER, header.value(), type));
    } else if (restHeader != null && !restHeader.value().isEmpty()) {
      found.add(declared(Declared.Place.HEADER, restHeader.value(), type));
    }
  }

  private static Declared declared(Declared.Place place, String name, Type type) {
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      Class<?> of = generic.getActualTypeArguments()[0] instanceof Class<?> plain ? plain : raw;
      return new Declared(place, name, of, Declared.isMany(raw));
    }
    Class<?> plain = (Class<?>) type;
    return new Declared(
        place, name, plain.isArray() ? plain.getComponentType() : plain, Declared.isMany(plain));
  }

  private static String or(String given, String otherwise) {
    return given.isEmpty() ? otherwise : given;
  }
}
