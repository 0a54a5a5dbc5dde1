package fr.ctg.kit.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreflightTest {

  private final Map<String, String> production =
      new HashMap<>(
          Map.of(
              "quarkus.datasource.jdbc.url", "jdbc:postgresql://db/convention",
              "quarkus.datasource.username", "convention_app",
              "quarkus.datasource.password", "a long one",
              "quarkus.oidc.auth-server-url", "https://identity.example/realms/ctg"));

  @Test
  void a_complete_configuration_is_not_refused() {
    assertEquals(List.of(), refusals("prod"));
  }

  @Test
  void production_needs_a_database() {
    production.remove("quarkus.datasource.jdbc.url");
    assertRefusedFor("QUARKUS_DATASOURCE_JDBC_URL");
  }

  @Test
  void production_needs_somebody_to_trust() {
    production.remove("quarkus.oidc.auth-server-url");
    assertRefusedFor("QUARKUS_OIDC_AUTH_SERVER_URL");
  }

  @Test
  void production_does_not_start_with_tokens_switched_off() {
    production.put("quarkus.oidc.tenant-enabled", "false");
    assertRefusedFor("QUARKUS_OIDC_AUTH_SERVER_URL");
  }

  @Test
  void production_does_not_start_with_demonstration_accounts() {
    production.put("ctg.demonstration.enabled", "true");
    assertRefusedFor("ctg.demonstration.enabled");
  }

  @Test
  void production_does_not_start_with_a_password_that_is_the_user_s_name() {
    production.put("quarkus.datasource.password", "convention_app");
    assertRefusedFor("password");
  }

  @Test
  void production_does_not_sign_with_the_secret_of_the_demonstration() {
    String demonstration = "whsec_QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB";
    production.put("ctg.webhook.demonstration-secret", demonstration);
    production.put("ctg.announcements.secrets", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    assertEquals(List.of(), refusals("prod"));
    production.merge("ctg.announcements.secrets", demonstration, (one, other) -> one + "," + other);
    assertRefusedFor("secret of the demonstration");
  }

  @Test
  void production_does_not_start_with_what_is_no_secret() {
    production.put("ctg.announcements.secrets", "whsec_c2hvcnQ=");
    assertRefusedFor("no webhook secret");
  }

  @Test
  void the_profile_local_does_not_excuse_another_one() {
    production.put("ctg.demonstration.enabled", "true");
    assertEquals(1, refusals("prod,local").size());
  }

  @Test
  void trying_out_needs_nothing() {
    production.clear();
    assertEquals(List.of(), refusals("local"));
  }

  private void assertRefusedFor(String what) {
    List<String> refusals = refusals("prod");
    assertEquals(1, refusals.size());
    assertTrue(refusals.get(0).contains(what), refusals.get(0));
  }

  private List<String> refusals(String profiles) {
    SmallRyeConfig config =
        new SmallRyeConfigBuilder()
            .addDefaultInterceptors()
            .withProfile(profiles)
            .withSources(new PropertiesConfigSource(production, "test"))
            .build();
    return Preflight.refusals(config);
  }
}
