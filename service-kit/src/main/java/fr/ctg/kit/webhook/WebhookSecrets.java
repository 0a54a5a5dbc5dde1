package fr.ctg.kit.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What two services share to sign and check what one tells the other (Standard Webhooks). There may
 * be several secrets while one takes the place of another: each signs, and one that fits is enough.
 */
public final class WebhookSecrets {

  /** Says which message this is, however often it is sent. */
  public static final String ID = "webhook-id";

  /** When it is sent, in seconds since 1970. */
  public static final String TIMESTAMP = "webhook-timestamp";

  /** The signatures, separated by spaces. */
  public static final String SIGNATURE = "webhook-signature";

  private static final String PREFIX = "whsec_";
  private static final String VERSION = "v1,";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int FEWEST_BYTES = 24;
  private static final int MOST_BYTES = 64;
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private final List<SecretKeySpec> keys;

  private WebhookSecrets(List<SecretKeySpec> keys) {
    this.keys = keys;
  }

  /**
   * @param secrets each {@code whsec_} and 24 to 64 bytes in Base64
   * @throws IllegalArgumentException if one is not
   */
  public static WebhookSecrets of(Collection<String> secrets) {
    return new WebhookSecrets(secrets.stream().map(WebhookSecrets::key).toList());
  }

  private static SecretKeySpec key(String secret) {
    byte[] bytes =
        secret.startsWith(PREFIX)
            ? Base64.getDecoder().decode(secret.substring(PREFIX.length()))
            : new byte[0];
    if (bytes.length < FEWEST_BYTES || bytes.length > MOST_BYTES) {
      throw new IllegalArgumentException(
          "A webhook secret is %s and %d to %d bytes in Base64."
              .formatted(PREFIX, FEWEST_BYTES, MOST_BYTES));
    }
    return new SecretKeySpec(bytes, ALGORITHM);
  }

  /** Without any, nothing can be signed and nothing holds. */
  public boolean isEmpty() {
    return keys.isEmpty();
  }

  /** What goes into the header {@link #SIGNATURE}. */
  public String sign(String id, Instant sentAt, byte[] body) {
    return signatures(id, Long.toString(sentAt.getEpochSecond()), body).stream()
        .collect(Collectors.joining(" "));
  }

  /**
   * Whether somebody who knows a secret has sent this, not long ago.
   *
   * @param id the header {@link #ID}, or null
   * @param timestamp the header {@link #TIMESTAMP}, or null
   * @param signatures the header {@link #SIGNATURE}, or null
   */
  public boolean hold(String id, String timestamp, String signatures, byte[] body, Instant now) {
    if (id == null || signatures == null || !isRecent(timestamp, now)) {
      return false;
    }
    List<String> expected = signatures(id, timestamp, body);
    boolean fits = false;
    for (String given : signatures.split(" ")) {
      for (String one : expected) {
        fits |= MessageDigest.isEqual(bytes(one), bytes(given));
      }
    }
    return fits;
  }

  private static boolean isRecent(String timestamp, Instant now) {
    try {
      Instant sentAt = Instant.ofEpochSecond(Long.parseLong(timestamp));
      return Duration.between(sentAt, now).abs().compareTo(TOLERANCE) <= 0;
    } catch (NumberFormatException | DateTimeException noInstant) {
      return false;
    }
  }

  private List<String> signatures(String id, String timestamp, byte[] body) {
    List<String> signatures = new ArrayList<>();
    for (SecretKeySpec key : keys) {
      try {
        Mac mac = Mac.getInstance(ALGORITHM);
        mac.init(key);
        mac.update(bytes(id + "." + timestamp + "."));
        signatures.add(VERSION + Base64.getEncoder().encodeToString(mac.doFinal(body)));
      } catch (GeneralSecurityException everyJdkHasIt) {
        throw new IllegalStateException(everyJdkHasIt);
      }
    }
    return signatures;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
