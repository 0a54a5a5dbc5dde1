package fr.ctg.kit.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The idempotency key of the present request, if it has one, and what the request is recognised by.
 * The fingerprint is complete once the body has been read.
 */
@RequestScoped
class IdempotencyKey {

  private String value;
  private MessageDigest digest;
  private String fingerprint;

  void take(String value, MessageDigest digest) {
    this.value = value;
    this.digest = digest;
  }

  boolean isPresent() {
    return value != null;
  }

  String value() {
    return value;
  }

  String fingerprint() {
    // A digest that has been asked for starts anew.
    if (fingerprint == null) {
      fingerprint = HexFormat.of().formatHex(digest.digest());
    }
    return fingerprint;
  }
}
