package fr.ctg.kit.security;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * Stands for the identity provider in every {@code @QuarkusTest}: a key pair made for this run, so
 * that no private key is in the repository. Found through {@code META-INF/services}.
 */
public final class TestIdentity implements QuarkusTestResourceLifecycleManager {

  /** Who signs the tokens of the tests. */
  public static final String ISSUER = "https://identity.test";

  @Override
  public Map<String, String> start() {
    KeyPair pair = newKeyPair();
    return Map.of(
        "quarkus.oidc.public-key",
        base64(pair.getPublic().getEncoded()),
        "quarkus.oidc.token.issuer",
        ISSUER,
        "smallrye.jwt.sign.key",
        base64(pair.getPrivate().getEncoded()),
        "smallrye.jwt.new-token.issuer",
        ISSUER,
        "quarkus.http.cors.origins",
        "https://tableau-de-bord.test");
  }

  @Override
  public void stop() {}

  /** A key pair that nobody knows yet. */
  public static KeyPair newKeyPair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(byte[] key) {
    return Base64.getEncoder().encodeToString(key);
  }
}
