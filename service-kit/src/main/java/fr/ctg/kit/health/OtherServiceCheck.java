package fr.ctg.kit.health;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells the state of the other service. Always up itself: each service starts alone and works from
 * what it knows, so the absence of one must not take the other out of service.
 */
@Readiness
class OtherServiceCheck implements HealthCheck {

  private final OtherService other;

  OtherServiceCheck(OtherService other) {
    this.other = other;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("other-service").up();
    if (other.url().isEmpty()) {
      return answer.withData("state", "NOT_CONFIGURED").build();
    }
    return answer
        .withData("url", other.url().get().toString())
        .withData("state", other.isUp() ? "UP" : "AWAY")
        .build();
  }
}
