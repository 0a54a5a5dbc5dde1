package fr.ctg.kit.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSecretsTest {

  // The example of the specification; its signature was computed with openssl.
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String OTHER = "whsec_QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB";
  private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
  private static final Instant SENT = Instant.ofEpochSecond(1614265330);
  private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(UTF_8);
  private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

  private static boolean holds(String signatures, String timestamp, Instant now) {
    return WebhookSecrets.of(List.of(SECRET)).hold(ID, timestamp, signatures, BODY, now);
  }

  @Test
  void signs_as_the_specification_says() {
    assertEquals(SIGNATURE, WebhookSecrets.of(List.of(SECRET)).sign(ID, SENT, BODY));
    assertTrue(holds(SIGNATURE, "1614265330", SENT));
  }

  @Test
  void one_signature_of_several_is_enough_and_so_is_one_secret() {
    assertTrue(holds("v1,AAAA " + SIGNATURE + " v1a,BBBB", "1614265330", SENT));
    WebhookSecrets both = WebhookSecrets.of(List.of(OTHER, SECRET));
    assertTrue(both.hold(ID, "1614265330", SIGNATURE, BODY, SENT));
    assertTrue(holds(both.sign(ID, SENT, BODY), "1614265330", SENT));
  }

  @Test
  void another_secret_message_time_or_text_does_not_hold() {
    WebhookSecrets secrets = WebhookSecrets.of(List.of(SECRET));
    assertFalse(WebhookSecrets.of(List.of(OTHER)).hold(ID, "1614265330", SIGNATURE, BODY, SENT));
    assertFalse(secrets.hold("msg_2", "1614265330", SIGNATURE, BODY, SENT));
    assertFalse(secrets.hold(ID, "1614265331", SIGNATURE, BODY, SENT));
    assertFalse(secrets.hold(ID, "1614265330", SIGNATURE, "{}".getBytes(UTF_8), SENT));
    assertFalse(WebhookSecrets.of(List.of()).hold(ID, "1614265330", SIGNATURE, BODY, SENT));
  }

  @Test
  void what_was_sent_long_ago_or_is_sent_from_the_future_does_not_hold() {
    assertTrue(holds(SIGNATURE, "1614265330", SENT.plusSeconds(300)));
    assertFalse(holds(SIGNATURE, "1614265330", SENT.plusSeconds(301)));
    assertFalse(holds(SIGNATURE, "1614265330", SENT.minusSeconds(301)));
  }

  @Test
  void what_is_not_signed_does_not_hold() {
    WebhookSecrets secrets = WebhookSecrets.of(List.of(SECRET));
    assertFalse(secrets.hold(null, "1614265330", SIGNATURE, BODY, SENT));
    assertFalse(secrets.hold(ID, null, SIGNATURE, BODY, SENT));
    assertFalse(secrets.hold(ID, "today", SIGNATURE, BODY, SENT));
    assertFalse(secrets.hold(ID, "9223372036854775807", SIGNATURE, BODY, SENT));
    assertFalse(secrets.hold(ID, "1614265330", null, BODY, SENT));
    assertFalse(secrets.hold(ID, "1614265330", "", BODY, SENT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "whsec_", "whsec_c2hvcnQ=", "whsec_no Base64", "secret"})
  void what_is_no_secret_is_refused(String secret) {
    List<String> secrets = List.of(secret);
    assertThrows(IllegalArgumentException.class, () -> WebhookSecrets.of(secrets));
  }
}
