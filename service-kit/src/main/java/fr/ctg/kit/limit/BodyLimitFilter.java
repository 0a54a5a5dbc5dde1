package fr.ctg.kit.limit;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;

/** Holds every body to what its operation takes, announced or streamed (rule 24). */
@Provider
@Priority(BodyLimitFilter.BEFORE_WHO_READS_THE_BODY)
class BodyLimitFilter implements ContainerRequestFilter {

  static final int BEFORE_WHO_READS_THE_BODY = 100;

  private final Map<Method, Boolean> large = new ConcurrentHashMap<>();
  private final long normalLimit;
  private final long largeLimit;

  BodyLimitFilter(
      @ConfigProperty(name = "ctg.limits.body") MemorySize normalLimit,
      @ConfigProperty(name = "ctg.limits.large-body") MemorySize largeLimit) {
    this.normalLimit = normalLimit.asLongValue();
    this.largeLimit = largeLimit.asLongValue();
  }

  @Override
  public void filter(ContainerRequestContext request) {
    ResteasyReactiveResourceInfo operation =
        ((ResteasyReactiveContainerRequestContext) request)
            .getServerRequestContext()
            .getResteasyReactiveResourceInfo();
    boolean takesLarge =
        operation != null && large.computeIfAbsent(operation.getMethod(), BodyLimitFilter::isLarge);
    long limit = takesLarge ? largeLimit : normalLimit;
    String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    if (length != null && Long.parseLong(length) > limit) {
      throw LimitedStream.tooLarge();
    }
    boolean hasBody = length != null || request.getHeaderString("Transfer-Encoding") != null;
    if (hasBody) {
      request.setEntityStream(new LimitedStream(request.getEntityStream(), limit));
    }
  }

  private static boolean isLarge(Method method) {
    return method.isAnnotationPresent(LargeBody.class)
        || method.getDeclaringClass().isAnnotationPresent(LargeBody.class);
  }
}
