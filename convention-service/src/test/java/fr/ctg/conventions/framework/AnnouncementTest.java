package fr.ctg.conventions.framework;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnnouncementTest {

  private static final String PATH = "/v1/framework-announcements";

  @Inject AnnouncementDelivery delivery;
  @Inject AnnouncementOutbox outbox;
  @Inject Sql sql;
  @Inject Clock clock;

  @ConfigProperty(name = "ctg.announcements.url")
  URI receiver;

  @ConfigProperty(name = "ctg.webhook.demonstration-secret")
  String secret;

  private WireMock evaluationService;
  private DraftConvention convention;

  @BeforeEach
  void sign_a_convention_when_nothing_else_is_to_be_announced() {
    evaluationService = new WireMock(receiver.getHost(), receiver.getPort());
    sql.update("delete from announcement");
    convention = new DraftConvention();
    convention.sign();
  }

  private void answers(ResponseDefinitionBuilder answer) {
    evaluationService.register(
        post(urlEqualTo(PATH))
            .withRequestBody(containing(convention.reference()))
            .willReturn(answer));
  }

  private List<LoggedRequest> received() {
    return evaluationService.find(
        postRequestedFor(urlEqualTo(PATH)).withRequestBody(containing(convention.reference())));
  }

  private void timePasses() {
    sql.update("update announcement set due_at = ? where delivered_at is null", clock.instant());
  }

  private List<Integer> undelivered() {
    return sql.list(
        "select version from announcement where delivered_at is null order by version",
        row -> row.getInt(1));
  }

  private Duration untilDue() {
    return sql.first(
            "select due_at from announcement where delivered_at is null",
            row -> Duration.between(clock.instant(), Sql.instant(row, "due_at")))
        .orElseThrow();
  }

  @Test
  void a_version_is_announced_signed_as_standard_webhooks_has_it() throws Exception {
    delivery.deliver();
    assertEquals(1, received().size());
    LoggedRequest request = received().get(0);
    String id = request.getHeader("webhook-id");
    String timestamp = request.getHeader("webhook-timestamp");
    Duration age =
        Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), Instant.now());
    assertTrue(age.toSeconds() < 60, age.toString());
    Mac mac = Mac.getInstance("HmacSHA256");
    byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    byte[] signed = (id + "." + timestamp + "." + request.getBodyAsString()).getBytes(UTF_8);
    assertEquals(
        "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed)),
        request.getHeader("webhook-signature"));

    JsonPath body = JsonPath.from(request.getBodyAsString());
    JsonPath framework =
        Api.coordinator().get(convention.at("/framework")).then().extract().jsonPath();
    String tag = Api.coordinator().get(convention.at("/framework")).header("ETag");
    assertEquals("framework.version.recorded", body.get("type"));
    assertEquals(framework.getString("recordedAt"), body.getString("timestamp"));
    assertEquals(framework.getString("convention.id"), body.get("data.convention"));
    assertEquals(convention.reference(), body.get("data.reference"));
    assertEquals(1, body.getInt("data.version"));
    assertEquals(framework.getString("recordedAt"), body.getString("data.recordedAt"));
    assertEquals(tag, "\"" + body.get("data.sha256") + "\"");
  }

  @Test
  void what_was_taken_is_not_announced_again() {
    delivery.deliver();
    timePasses();
    delivery.deliver();
    assertEquals(1, received().size());
    assertEquals(List.of(), undelivered());
  }

  @Test
  void every_version_is_announced_the_oldest_first() {
    convention.activate();
    delivery.deliver();
    assertEquals(
        List.of(1, 2),
        received().stream()
            .sorted((one, other) -> one.getLoggedDate().compareTo(other.getLoggedDate()))
            .map(request -> JsonPath.from(request.getBodyAsString()).getInt("data.version"))
            .toList());
  }

  @Test
  void a_draft_is_not_announced_nor_a_signature_that_is_refused() {
    Api.coordinator()
        .body(Map.of("signedOn", "2018-01-22"))
        .post(convention.at("/signature"))
        .then()
        .statusCode(409);
    assertEquals(List.of(1), undelivered());
  }

  @Test
  void a_receiver_that_cannot_is_asked_again_later_each_time_later_and_never_given_up() {
    answers(aResponse().withStatus(503));
    for (int seconds : new int[] {5, 30, 120, 600, 3600, 21600, 21600, 21600}) {
      delivery.deliver();
      assertEquals(seconds, untilDue().toSeconds(), 10);
      int sent = received().size();
      delivery.deliver();
      assertEquals(sent, received().size());
      timePasses();
    }
    answers(noContent());
    delivery.deliver();
    assertEquals(List.of(), undelivered());
    List<LoggedRequest> all = received();
    assertEquals(9, all.size());
    assertEquals(1, all.stream().map(one -> one.getHeader("webhook-id")).distinct().count());
    assertEquals(1, all.stream().map(LoggedRequest::getBodyAsString).distinct().count());
  }

  @Test
  void a_connection_that_is_cut_or_an_answer_that_does_not_come_is_no_delivery() {
    for (ResponseDefinitionBuilder nothing :
        List.of(
            aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
            aResponse().withFault(Fault.EMPTY_RESPONSE),
            aResponse().withStatus(204).withFixedDelay(4_000),
            aResponse().withStatus(302).withHeader("Location", "/"))) {
      answers(nothing);
      timePasses();
      delivery.deliver();
      assertEquals(List.of(1), undelivered());
    }
    answers(noContent());
    timePasses();
    delivery.deliver();
    assertEquals(List.of(), undelivered());
  }

  @Test
  void once_the_receiver_is_back_nothing_waits_any_longer() {
    answers(aResponse().withStatus(503));
    convention.activate();
    delivery.deliver();
    sql.update("update announcement set due_at = ?", clock.instant().plusSeconds(3600));
    sql.update("update announcement set due_at = ? where version = 1", clock.instant());
    answers(noContent());
    delivery.deliver();
    assertEquals(List.of(2), undelivered());
    delivery.deliver();
    assertEquals(List.of(), undelivered());
  }

  @Test
  void a_process_that_dies_before_it_has_delivered_leaves_it_to_another_one() {
    assertEquals(1, outbox.claim(clock.instant()).size());
    delivery.deliver();
    assertEquals(List.of(), received());
    assertTrue(untilDue().toSeconds() <= 60, "the lease ends");
    timePasses();
    delivery.deliver();
    assertEquals(1, received().size());
    assertEquals(List.of(), undelivered());
  }

  @Test
  void several_processes_send_each_announcement_once() throws Exception {
    List<DraftConvention> others = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      others.add(new DraftConvention());
      others.get(i).sign();
    }
    ExecutorService processes = Executors.newFixedThreadPool(6);
    List<Callable<List<Announcement>>> claims = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      claims.add(() -> outbox.claim(clock.instant()));
    }
    List<Announcement> claimed = new ArrayList<>();
    for (Future<List<Announcement>> claim : processes.invokeAll(claims)) {
      claimed.addAll(claim.get());
    }
    processes.shutdown();
    assertEquals(9, claimed.size());
    assertEquals(9, claimed.stream().map(Announcement::id).distinct().count());
  }

  private record Settings(Optional<URI> url, Optional<List<String>> secrets, String every)
      implements AnnouncementSettings {}

  @Test
  void without_an_address_or_a_secret_nothing_is_sent_and_nothing_is_lost() {
    for (AnnouncementSettings settings :
        List.of(
            new Settings(Optional.empty(), Optional.of(List.of(secret)), "off"),
            new Settings(Optional.of(receiver), Optional.empty(), "off"))) {
      new AnnouncementDelivery(outbox, settings, clock).deliver();
    }
    assertEquals(List.of(), received());
    assertEquals(List.of(1), undelivered());
  }

  @Test
  void what_was_delivered_is_kept_for_thirty_days() {
    delivery.deliver();
    Instant now = clock.instant();
    sql.update("update announcement set delivered_at = ?", now.minus(Duration.ofDays(29)));
    delivery.dropOld();
    assertEquals(1, count());
    sql.update("update announcement set delivered_at = ?", now.minus(Duration.ofDays(31)));
    delivery.dropOld();
    assertEquals(0, count());
  }

  @Test
  void what_was_never_delivered_is_kept_for_ever_and_counted() {
    sql.update("update announcement set recorded_at = ?, due_at = ?", past(), past());
    delivery.dropOld();
    assertEquals(1, count());
    assertNotEquals(0, outbox.undelivered());
    RestAssured.get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("ctg_announcements_undelivered 1.0"));
  }

  private Instant past() {
    return clock.instant().minus(Duration.ofDays(400));
  }

  private long count() {
    return sql.first("select count(*) from announcement", row -> row.getLong(1)).orElseThrow();
  }
}
