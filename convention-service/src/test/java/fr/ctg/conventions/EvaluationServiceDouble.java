package fr.ctg.conventions;

import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Plays evaluation-service, to which announcements are sent, in every {@code @QuarkusTest} of this
 * service. Found through {@code META-INF/services}: no test has to name it.
 */
public final class EvaluationServiceDouble implements QuarkusTestResourceLifecycleManager {

  private WireMockServer server;

  @Override
  public Map<String, String> start() {
    server = new WireMockServer(options().dynamicPort());
    server.start();
    server.stubFor(post(urlEqualTo("/v1/framework-announcements")).willReturn(noContent()));
    return Map.of(
        "ctg.announcements.url",
        server.baseUrl(),
        // Each test says itself when something is delivered.
        "ctg.announcements.every",
        "off");
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop();
    }
  }
}
