package fr.ctg.kit.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether the other service answers; asked at most once in a few seconds. */
@ApplicationScoped
class OtherService {

  private static final Duration FRESH = Duration.ofSeconds(5);

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofMillis(500)).build();
  private final Optional<URI> url;

  private boolean up;
  private long knownSince = System.nanoTime() - FRESH.toNanos();

  OtherService(@ConfigProperty(name = "ctg.other-service.url") Optional<URI> url) {
    this.url = url;
  }

  Optional<URI> url() {
    return url;
  }

  synchronized boolean isUp() {
    if (System.nanoTime() - knownSince >= FRESH.toNanos()) {
      up = url.filter(this::answers).isPresent();
      knownSince = System.nanoTime();
    }
    return up;
  }

  // Its liveness, not its readiness: that one asks back, and so on for ever.
  private boolean answers(URI service) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(service + "/q/health/live"))
            .timeout(Duration.ofSeconds(2))
            .build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
