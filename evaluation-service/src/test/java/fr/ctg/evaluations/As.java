package fr.ctg.evaluations;

import fr.ctg.kit.security.Role;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Who makes a request. */
public final class As {

  private As() {}

  public static RequestSpecification partner(String code) {
    return partnerInFrench(code).header("Accept-Language", "en");
  }

  public static RequestSpecification partnerInFrench(String code) {
    return bearer(
        Jwt.upn(code.toLowerCase(Locale.ROOT))
            .audience("ctg")
            .groups(Role.PARTNER)
            .claim("partner", code)
            .sign());
  }

  /** Somebody of a partner who sits on the committee too. */
  public static RequestSpecification partnerOnTheCommittee(String code) {
    return bearer(
            Jwt.upn(code.toLowerCase(Locale.ROOT))
                .audience("ctg")
                .groups(Set.of(Role.PARTNER, Role.COMMITTEE))
                .claim("partner", code)
                .sign())
        .header("Accept-Language", "en");
  }

  public static RequestSpecification coordinator() {
    return role(Role.COORDINATOR);
  }

  public static RequestSpecification analyst() {
    return role(Role.ANALYST);
  }

  public static RequestSpecification role(String role) {
    return named("the-" + role, role);
  }

  /** Somebody by this name. */
  public static RequestSpecification named(String name, String role) {
    return bearer(Jwt.upn(name).audience("ctg").groups(role).sign())
        .header("Accept-Language", "en");
  }

  /** With an idempotency key of its own. */
  public static RequestSpecification once(RequestSpecification request) {
    return request.header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private static RequestSpecification bearer(String token) {
    return RestAssured.given().auth().oauth2(token);
  }
}
