package fr.ctg.kit.answer;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;

/**
 * Says 406 where an operation answers in JSON only and the caller wants none. Quarkus REST checks
 * operations that name what they produce, and sends JSON to whoever asks the others.
 */
@Provider
class AcceptFilter implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    ResteasyReactiveResourceInfo operation =
        ((ResteasyReactiveContainerRequestContext) request)
            .getServerRequestContext()
            .getResteasyReactiveResourceInfo();
    if (operation == null || namesWhatItProduces(operation.getMethod())) {
      return;
    }
    boolean acceptable =
        request.getAcceptableMediaTypes().stream()
            .anyMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible);
    if (!acceptable) {
      throw new NotAcceptableException();
    }
  }

  private static boolean namesWhatItProduces(Method method) {
    return method.getReturnType() == void.class
        || method.isAnnotationPresent(Produces.class)
        || method.getDeclaringClass().isAnnotationPresent(Produces.class);
  }
}
