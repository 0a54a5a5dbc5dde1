package fr.ctg.kit.parameter;

import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Notation;
import fr.ctg.kit.text.Storable;
import fr.ctg.kit.text.Text;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;

/**
 * Refuses what an operation does not declare (rule 6) and what is not written as it declares it
 * (rule 22). Quarkus REST would ignore the one and answer the other with 404.
 */
@Provider
class ParameterFilter implements ContainerRequestFilter {

  private final Map<Method, List<Declared>> declarations = new ConcurrentHashMap<>();

  @Override
  public void filter(ContainerRequestContext request) {
    ResteasyReactiveResourceInfo operation =
        ((ResteasyReactiveContainerRequestContext) request)
            .getServerRequestContext()
            .getResteasyReactiveResourceInfo();
    if (operation == null) {
      return;
    }
    List<Declared> declared = declarations.computeIfAbsent(operation.getMethod(), Declarations::of);
    List<Fault> faults = new ArrayList<>();
    refuseUnknown(request.getUriInfo().getQueryParameters(), declared, faults);
    for (Declared parameter : declared) {
      check(parameter, values(request, parameter), faults);
    }
    if (!faults.isEmpty()) {
      throw new Malformed(faults);
    }
  }

  private static void refuseUnknown(
      MultivaluedMap<String, String> query, List<Declared> declared, List<Fault> faults) {
    List<String> allowed =
        declared.stream()
            .filter(parameter -> parameter.place() == Declared.Place.QUERY)
            .map(Declared::name)
            .sorted()
            .toList();
    for (String name : query.keySet()) {
      if (!allowed.contains(name)) {
        faults.add(Fault.parameter(Excerpt.of(name), "unknown-parameter", unknown(name, allowed)));
      }
    }
  }

  private static Text unknown(String name, List<String> allowed) {
    return allowed.isEmpty()
        ? Text.of(
            "Le paramètre « %s » n'existe pas ; cette opération n'en prend aucun.",
            "There is no parameter \"%s\"; this operation takes none.", Excerpt.of(name))
        : Text.of(
            "Le paramètre « %s » n'existe pas ; cette opération prend : %s.",
            "There is no parameter \"%s\"; this operation takes: %s.",
            Excerpt.of(name),
            String.join(", ", allowed));
  }

  private static void check(Declared parameter, List<String> values, List<Fault> faults) {
    if (values == null) {
      return;
    }
    if (values.size() > 1 && !parameter.many() && parameter.place() == Declared.Place.QUERY) {
      faults.add(
          parameter.fault(
              "repeated",
              Text.of(
                  "« %s » ne se donne qu'une fois ; reçu %d fois.",
                  "\"%s\" is given once only; received %d times.",
                  parameter.name(),
                  values.size())));
    }
    for (String value : values) {
      check(parameter, value, faults);
    }
  }

  private static void check(Declared parameter, String value, List<Fault> faults) {
    if (!Storable.holdsFor(value)) {
      faults.add(parameter.fault("forbidden-character", Storable.RULE));
      return;
    }
    Notation notation = Notation.of(parameter.type()).orElse(null);
    if (notation == null) {
      return;
    }
    try {
      notation.read(value);
    } catch (IllegalArgumentException notSo) {
      faults.add(
          parameter.fault(
              parameter.type().isEnum() ? "unknown-value" : "malformed",
              new Text(
                  "« %s » attend %s ; reçu : « %s »."
                      .formatted(parameter.name(), notation.expected().fr(), Excerpt.of(value)),
                  "\"%s\" takes %s; received: \"%s\"."
                      .formatted(parameter.name(), notation.expected().en(), Excerpt.of(value)))));
    }
  }

  private static List<String> values(ContainerRequestContext request, Declared parameter) {
    return switch (parameter.place()) {
      case QUERY -> request.getUriInfo().getQueryParameters().get(parameter.name());
      case PATH -> request.getUriInfo().getPathParameters().get(parameter.name());
      case HEADER -> request.getHeaders().get(parameter.name());
    };
  }
}
