package fr.ctg.kit.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.ctg.kit.security.Role;
import fr.ctg.kit.security.TestIdentity;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 26 of the contract, on {@code /v1/me}: who gets in, and as whom. */
public abstract class SecurityContractTest {

  private static final String ME = "/v1/me";

  @ParameterizedTest
  @CsvSource({
    "coordinatrice, coordinator",
    "comite, committee",
    "analyste, analyst",
    "admin, admin",
    "service, service"
  })
  void a_demonstration_account_has_its_role(String account, String role) {
    whoIs(account)
        .statusCode(200)
        .body("name", equalTo(account))
        .body("roles", contains(role))
        .body("partner", nullValue())
        .body("permissions", not(empty()));
  }

  @ParameterizedTest
  @CsvSource({"asso-laep, ASSO-LAEP", "caf41, CAF-41"})
  void a_partner_s_account_says_which_partner_it_is(String account, String partner) {
    whoIs(account).statusCode(200).body("roles", contains("partner")).body("partner", is(partner));
  }

  @Test
  void nobody_is_refused() {
    given().get(ME).then().statusCode(401);
  }

  @Test
  void a_wrong_password_is_refused() {
    given().auth().preemptive().basic("analyste", "admin").get(ME).then().statusCode(401);
  }

  @Test
  void an_unknown_account_is_refused() {
    given().auth().preemptive().basic("nobody", "nobody").get(ME).then().statusCode(401);
  }

  @Test
  void a_token_has_the_roles_and_the_partner_that_it_says() {
    JwtClaimsBuilder token = token().groups(Role.PARTNER).claim("partner", "CAF-41");
    bearer(token.sign())
        .statusCode(200)
        .body("name", equalTo("somebody"))
        .body("roles", contains("partner"))
        .body("partner", is("CAF-41"));
  }

  @Test
  void a_token_s_partner_counts_only_with_the_role_of_a_partner() {
    JwtClaimsBuilder token = token().groups(Role.ANALYST).claim("partner", "CAF-41");
    bearer(token.sign()).statusCode(200).body("partner", nullValue());
  }

  @Test
  void a_token_s_other_roles_are_nothing_here() {
    JwtClaimsBuilder token = token().groups(Set.of("offline_access", Role.ANALYST));
    bearer(token.sign()).statusCode(200).body("roles", contains("analyst"));
  }

  @Test
  void a_token_signed_by_somebody_else_is_refused() {
    bearer(token().groups(Role.ADMIN).sign(TestIdentity.newKeyPair().getPrivate())).statusCode(401);
  }

  @Test
  void a_token_that_was_changed_after_its_signature_is_refused() {
    String[] parts = token().groups(Role.ANALYST).sign().split("\\.");
    String[] forged = token().groups(Role.ADMIN).sign().split("\\.");
    bearer(parts[0] + "." + forged[1] + "." + parts[2]).statusCode(401);
  }

  @Test
  void a_token_without_a_signature_is_refused() {
    // {"alg":"none","typ":"JWT"}
    String header = "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0";
    bearer(header + "." + token().groups(Role.ADMIN).sign().split("\\.")[1] + ".").statusCode(401);
  }

  @Test
  void an_expired_token_is_refused() {
    Instant anHourAgo = Instant.now().minus(Duration.ofHours(1));
    JwtClaimsBuilder token =
        token().groups(Role.ADMIN).issuedAt(anHourAgo.minusSeconds(60)).expiresAt(anHourAgo);
    bearer(token.sign()).statusCode(401);
  }

  @Test
  void a_token_for_another_application_is_refused() {
    bearer(token().audience("another").groups(Role.ADMIN).sign()).statusCode(401);
  }

  @Test
  void a_token_of_another_issuer_is_refused() {
    bearer(token().issuer("https://elsewhere.test").groups(Role.ADMIN).sign()).statusCode(401);
  }

  @Test
  void a_token_that_is_none_is_refused() {
    bearer("abc").statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/me;x",
        "/v1/me;x=y",
        "/v1;x/me",
        "/v1/me%3B",
        "/v1/me%3Bx",
        "//v1/me",
        "/v1//me",
        "/v1/me/",
        "/v1%2Fme",
        "/%76%31/me",
        "/v1/./me",
        "/v1/../v1/me",
        "/q/../v1/me",
        "/q/health/..;/../v1/me"
      })
  void no_spelling_of_a_path_opens_it(String path) {
    given().urlEncodingEnabled(false).get(path).then().statusCode(is(not(200)));
  }

  @Test
  void a_page_of_another_site_may_not_read() {
    given()
        .header("Origin", "https://elsewhere.test")
        .auth()
        .preemptive()
        .basic("analyste", "analyste")
        .get(ME)
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
  }

  @Test
  void a_page_of_an_allowed_site_may_read_with_the_headers_of_the_contract() {
    given()
        .header("Origin", "https://tableau-de-bord.test")
        .auth()
        .preemptive()
        .basic("analyste", "analyste")
        .get(ME)
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", "https://tableau-de-bord.test")
        .header("Access-Control-Expose-Headers", containsString("ETag"))
        .header("Access-Control-Expose-Headers", containsString("Location"))
        .header("Access-Control-Expose-Headers", containsString("Link"))
        .header("Access-Control-Expose-Headers", containsString("RateLimit"));
  }

  private static ValidatableResponse whoIs(String account) {
    return given().auth().preemptive().basic(account, account).get(ME).then();
  }

  private static ValidatableResponse bearer(String token) {
    return given().auth().oauth2(token).get(ME).then();
  }

  private static JwtClaimsBuilder token() {
    return Jwt.upn("somebody").audience("ctg").expiresIn(Duration.ofMinutes(5));
  }
}
