package fr.ctg.conventions.framework;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.kit.identity.Ids;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** What was agreed in a convention, as it was recorded once; never changed afterwards. */
@Entity
class FrameworkVersion {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Convention convention;

  private int number;
  private Instant recordedAt;
  private String reason;
  private String sha256;

  // Most readers know it already: its digest says so without reading it.
  @Basic(fetch = FetchType.LAZY)
  private byte[] document;

  protected FrameworkVersion() {}

  /**
   * @param number 1 at the signature, then one more each time
   * @param document the whole tree as JSON
   */
  static FrameworkVersion of(
      Convention convention, int number, Instant recordedAt, String reason, byte[] document) {
    FrameworkVersion version = new FrameworkVersion();
    version.id = Ids.next();
    version.convention = convention;
    version.number = number;
    version.recordedAt = recordedAt;
    version.reason = reason;
    version.document = document;
    version.sha256 = digest(document);
    return version;
  }

  private static String digest(byte[] document) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  UUID id() {
    return id;
  }

  int number() {
    return number;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  /** What happened to what was agreed, a verb in the past. */
  String reason() {
    return reason;
  }

  /** The digest of the document, in hexadecimal. */
  String sha256() {
    return sha256;
  }

  byte[] document() {
    return document;
  }
}
