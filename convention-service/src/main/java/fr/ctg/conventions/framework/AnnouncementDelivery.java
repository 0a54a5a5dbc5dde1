package fr.ctg.conventions.framework;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.ctg.kit.webhook.WebhookSecrets;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Tells evaluation-service of new versions, outside any transaction, until it has answered. That
 * service finds out by itself too, only later: whatever happens here is in nobody's way.
 */
@ApplicationScoped
class AnnouncementDelivery {

  private static final Logger LOG = Logger.getLogger(AnnouncementDelivery.class);

  private static final Duration CONNECT = Duration.ofMillis(500);
  private static final Duration READ = Duration.ofSeconds(2);
  private static final Duration LONGEST = CONNECT.plus(READ);

  private final AnnouncementOutbox outbox;
  private final Optional<URI> receiver;
  private final WebhookSecrets secrets;
  private final Clock clock;
  private final HttpClient client =
      HttpClient.newBuilder().version(Version.HTTP_1_1).connectTimeout(CONNECT).build();

  AnnouncementDelivery(AnnouncementOutbox outbox, AnnouncementSettings settings, Clock clock) {
    this.outbox = outbox;
    this.receiver = settings.url().map(url -> URI.create(url + "/v1/framework-announcements"));
    this.secrets = WebhookSecrets.of(settings.secrets().orElse(List.of()));
    this.clock = clock;
  }

  void measure(@Observes StartupEvent started, MeterRegistry metrics) {
    metrics.gauge("ctg.announcements.undelivered", outbox, AnnouncementOutbox::undelivered);
  }

  @Scheduled(every = "${ctg.announcements.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void deliver() {
    if (receiver.isPresent() && !secrets.isEmpty()) {
      outbox.claim(clock.instant()).forEach(this::deliver);
    }
  }

  @Scheduled(every = "1h", delayed = "2m")
  void dropOld() {
    outbox.dropOld(clock.instant());
  }

  private void deliver(Announcement announcement) {
    String failure = send(announcement);
    Instant now = clock.instant();
    if (failure == null) {
      outbox.delivered(announcement, now);
      if (announcement.attempts() > 1) {
        outbox.hasten(now);
      }
    } else {
      Instant next = now.plus(announcement.delay());
      LOG.warnf(
          "Version %d of convention %s could not be announced (%s); next time at %s",
          announcement.version(), announcement.convention(), failure, next);
      outbox.postpone(announcement, next);
    }
  }

  /** Null if it was taken; otherwise why not. */
  private String send(Announcement announcement) {
    // The request's own time limit ends with the head of the answer.
    CompletableFuture<HttpResponse<Void>> answer =
        client.sendAsync(signed(announcement), BodyHandlers.discarding());
    try {
      int status = answer.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS).statusCode();
      return status / 100 == 2 ? null : "answered " + status;
    } catch (ExecutionException | TimeoutException failed) {
      answer.cancel(true);
      return failed.toString();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }

  private HttpRequest signed(Announcement announcement) {
    String id = announcement.id().toString();
    Instant now = clock.instant();
    byte[] body = announcement.body().getBytes(UTF_8);
    return HttpRequest.newBuilder(receiver.orElseThrow())
        .timeout(LONGEST)
        .header("Content-Type", "application/json")
        .header(WebhookSecrets.ID, id)
        .header(WebhookSecrets.TIMESTAMP, Long.toString(now.getEpochSecond()))
        .header(WebhookSecrets.SIGNATURE, secrets.sign(id, now, body))
        .POST(BodyPublishers.ofByteArray(body))
        .build();
  }
}
