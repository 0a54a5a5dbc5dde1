package fr.ctg.kit.launch;

import fr.ctg.kit.webhook.WebhookSecrets;
import io.smallrye.config.SmallRyeConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The configurations with which a service must not start, each with what to do about it. */
final class Preflight {

  private static final String DATABASE = "quarkus.datasource.jdbc.url";
  private static final String DEMONSTRATION = "ctg.demonstration.enabled";
  private static final String WEBHOOK_SECRETS = "ctg.announcements.secrets";
  private static final String DEMONSTRATION_SECRET = "ctg.webhook.demonstration-secret";
  private static final Set<String> FOR_TRYING_OUT = Set.of("local", "test");

  private Preflight() {}

  static boolean hasDatabase(SmallRyeConfig config) {
    return value(config, DATABASE).isPresent();
  }

  static List<String> refusals(SmallRyeConfig config) {
    if (FOR_TRYING_OUT.containsAll(config.getProfiles())) {
      return List.of();
    }
    List<String> refusals = new ArrayList<>();
    if (!hasDatabase(config)) {
      refusals.add(
          "no database is configured. Set QUARKUS_DATASOURCE_JDBC_URL, or try the service out with"
              + " QUARKUS_PROFILE=local, which brings a database of its own.");
    }
    if (!hasIdentityProvider(config)) {
      refusals.add(
          "nothing says whose tokens to trust. Set QUARKUS_OIDC_AUTH_SERVER_URL to the address of"
              + " the identity provider's realm.");
    }
    if (config.getOptionalValue(DEMONSTRATION, Boolean.class).orElse(false)) {
      refusals.add(
          "the demonstration accounts, whose passwords everybody knows, are enabled outside the profile"
              + " local. Remove %s.".formatted(DEMONSTRATION));
    }
    if (hasGuessablePassword(config, "quarkus.datasource")
        || hasGuessablePassword(config, "quarkus.flyway")) {
      refusals.add("the password of the database is the name of its user. Choose another.");
    }
    List<String> secrets =
        config.getOptionalValues(WEBHOOK_SECRETS, String.class).orElse(List.of());
    if (!areSecrets(secrets)) {
      refusals.add(
          "%s has something that is no webhook secret: each is whsec_ and 24 to 64 bytes in Base64."
              .formatted(WEBHOOK_SECRETS));
    }
    if (secrets.stream()
        .anyMatch(value(config, DEMONSTRATION_SECRET).stream().toList()::contains)) {
      refusals.add(
          "%s has the secret of the demonstration, which everybody knows. Choose another."
              .formatted(WEBHOOK_SECRETS));
    }
    return refusals;
  }

  private static boolean areSecrets(List<String> secrets) {
    try {
      WebhookSecrets.of(secrets);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean hasIdentityProvider(SmallRyeConfig config) {
    boolean enabled =
        config.getOptionalValue("quarkus.oidc.tenant-enabled", Boolean.class).orElse(true);
    return enabled
        && (value(config, "quarkus.oidc.auth-server-url").isPresent()
            || value(config, "quarkus.oidc.public-key").isPresent());
  }

  private static boolean hasGuessablePassword(SmallRyeConfig config, String of) {
    Optional<String> password = value(config, of + ".password");
    return password.isPresent() && password.equals(value(config, of + ".username"));
  }

  private static Optional<String> value(SmallRyeConfig config, String name) {
    return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
  }
}
