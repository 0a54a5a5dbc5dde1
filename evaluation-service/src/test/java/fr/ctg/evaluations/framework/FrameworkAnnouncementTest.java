package fr.ctg.evaluations.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.kit.sql.Sql;
import fr.ctg.kit.webhook.WebhookSecrets;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FrameworkAnnouncementTest {

  private static final String OTHER_SECRET = "whsec_QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Inject Sql sql;
  @Inject Clock clock;

  @ConfigProperty(name = "ctg.webhook.demonstration-secret")
  String secret;

  private static String announcement(UUID convention, long version) {
    return """
        {"type": "framework.version.recorded", "timestamp": "2019-06-20T09:30:00Z",
         "aFieldOfTomorrow": 1,
         "data": {"convention": "%s", "reference": "CTG", "version": %d, "another": {}}}"""
        .formatted(convention, version);
  }

  private Response announce(String body) {
    return announce(body, secret, clock.instant());
  }

  private static Response announce(String body, String secret, Instant sentAt) {
    String id = UUID.randomUUID().toString();
    return send(body, id, sentAt, WebhookSecrets.of(List.of(secret)).sign(id, sentAt, bytes(body)));
  }

  private static Response send(String body, String id, Instant sentAt, String signature) {
    return RestAssured.given()
        .header("Accept-Language", "en")
        .header("webhook-id", id)
        .header("webhook-timestamp", sentAt.getEpochSecond())
        .header("webhook-signature", signature)
        .contentType("application/json; charset=utf-8")
        .body(bytes(body))
        .post("/v1/framework-announcements");
  }

  private static byte[] bytes(String body) {
    return body.getBytes(UTF_8);
  }

  private List<Long> versions(AConvention convention) {
    return sql.list(
        "select version from framework_version where convention_id = ? order by revision",
        row -> row.getLong(1),
        convention.id());
  }

  /** Fetched after the answer: waits for it. */
  private void fetches(AConvention convention, List<Long> expected) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!versions(convention).equals(expected) && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertEquals(expected, versions(convention));
  }

  @Test
  void what_is_announced_is_fetched_with_all_that_was_missed() throws InterruptedException {
    AConvention convention = AConvention.known();
    announce(announcement(convention.id(), 1)).then().statusCode(202).body(equalTo(""));
    fetches(convention, List.of(1L));
    convention.publish().publish();
    announce(announcement(convention.id(), 3)).then().statusCode(202);
    fetches(convention, List.of(1L, 2L, 3L));
  }

  @Test
  void the_same_announcement_again_changes_nothing() throws InterruptedException {
    AConvention convention = AConvention.known();
    String id = UUID.randomUUID().toString();
    String body = announcement(convention.id(), 1);
    Instant now = clock.instant();
    String signature = WebhookSecrets.of(List.of(secret)).sign(id, now, bytes(body));
    send(body, id, now, signature).then().statusCode(202);
    fetches(convention, List.of(1L));
    int asked = convention.requests().size();
    for (int i = 0; i < 5; i++) {
      send(body, id, now, signature).then().statusCode(202);
    }
    // A later one has been seen to: so have those before.
    convention.publish();
    announce(announcement(convention.id(), 2)).then().statusCode(202);
    fetches(convention, List.of(1L, 2L));
    assertEquals(asked + 1, convention.requests().size());
  }

  @Test
  void one_that_cannot_be_fetched_now_is_found_when_it_is_asked_for() throws InterruptedException {
    AConvention convention = AConvention.known();
    announce(announcement(convention.id(), 1)).then().statusCode(202);
    fetches(convention, List.of(1L));
    convention.becomesUnreachable();
    announce(announcement(convention.id(), 2)).then().statusCode(202);
    convention.answersAgain();
    convention.publish();
    As.analyst().get(convention.at("measurements")).then().statusCode(200);
    fetches(convention, List.of(1L, 2L));
  }

  @Test
  void what_is_not_signed_by_who_knows_the_secret_is_refused() {
    AConvention convention = AConvention.known();
    String body = announcement(convention.id(), 1);
    Instant now = clock.instant();
    refused(announce(body, OTHER_SECRET, now));
    refused(announce(body, secret, now.minusSeconds(301)));
    refused(announce(body, secret, now.plusSeconds(360)));
    refused(send(body, "1", now, "v1,"));
    String signature = WebhookSecrets.of(List.of(secret)).sign("1", now, bytes(body));
    refused(send(announcement(convention.id(), 2), "1", now, signature));
    refused(send(body, "2", now, signature));
    refused(
        RestAssured.given()
            .contentType("application/json")
            .body(bytes(body))
            .post("/v1/framework-announcements"));
    refused(
        As.coordinator()
            .contentType("application/json")
            .body(bytes(body))
            .post("/v1/framework-announcements"));
    assertEquals(List.of(), convention.requests());
  }

  private static void refused(Response response) {
    response
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", "StandardWebhooks")
        .body("code", equalTo("signature-refused"));
  }

  @Test
  void the_signatures_of_two_secrets_may_come_together() throws InterruptedException {
    AConvention convention = AConvention.known();
    String body = announcement(convention.id(), 1);
    Instant now = clock.instant();
    String both = WebhookSecrets.of(List.of(OTHER_SECRET, secret)).sign("1", now, bytes(body));
    send(body, "1", now, both).then().statusCode(202);
    fetches(convention, List.of(1L));
  }

  @Test
  void what_is_signed_and_no_announcement_is_malformed_or_of_no_interest() {
    announce("{\"type\": \"framework.version.recorded\"}")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/data"));
    announce("nonsense").then().statusCode(400);
    announce(announcement(UUID.randomUUID(), 1).replace("recorded", "forgotten"))
        .then()
        .statusCode(202);
  }
}
