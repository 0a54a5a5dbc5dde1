package fr.ctg.kit.parameter;

import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.text.Text;
import java.util.Collection;

/**
 * A parameter as a resource method declares it.
 *
 * @param place where its value comes from
 * @param type of one value
 * @param many whether it may be repeated
 */
record Declared(Place place, String name, Class<?> type, boolean many) {

  enum Place {
    QUERY,
    PATH,
    HEADER
  }

  static boolean isMany(Class<?> type) {
    return type.isArray() || Collection.class.isAssignableFrom(type);
  }

  Fault fault(String code, Text detail) {
    return place == Place.HEADER
        ? Fault.header(name, code, detail)
        : Fault.parameter(name, code, detail);
  }
}
