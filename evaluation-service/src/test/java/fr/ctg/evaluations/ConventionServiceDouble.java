package fr.ctg.evaluations;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Plays convention-service in every {@code @QuarkusTest} of this service. Found through {@code
 * META-INF/services}: no test has to name it.
 */
public final class ConventionServiceDouble implements QuarkusTestResourceLifecycleManager {

  private WireMockServer server;

  @Override
  public Map<String, String> start() {
    server = new WireMockServer(options().dynamicPort());
    server.start();
    return Map.of(
        "ctg.convention-service.url",
        server.baseUrl(),
        "ctg.convention-service.username",
        "service",
        "ctg.convention-service.password",
        "service",
        // Every question is asked, however soon after the last one...
        "ctg.framework.max-age",
        "0S",
        "ctg.funding.max-age",
        "0S",
        // ...and failures of one test are not held against the next one.
        "quarkus.fault-tolerance.\"fr.ctg.evaluations.framework.FrameworkSource/ask\""
            + ".circuit-breaker.request-volume-threshold",
        "100000",
        "quarkus.fault-tolerance.\"fr.ctg.evaluations.funding.FollowUpSource/ask\""
            + ".circuit-breaker.request-volume-threshold",
        "100000",
        "quarkus.fault-tolerance.\"fr.ctg.evaluations.finding.CommitteeSource/decisions\""
            + ".circuit-breaker.request-volume-threshold",
        "100000");
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop();
    }
  }
}
