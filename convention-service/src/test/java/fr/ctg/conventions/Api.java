package fr.ctg.conventions;

import static io.restassured.RestAssured.given;

import fr.ctg.kit.security.Role;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.util.Set;

/** Requests of people and systems, each with a token of its own. */
public final class Api {

  private Api() {}

  public static RequestSpecification coordinator() {
    return as(Role.COORDINATOR);
  }

  public static RequestSpecification as(String role) {
    return with(token(role, role));
  }

  /** A partner's system, which acts for the partner with this code. */
  public static RequestSpecification partner(String code) {
    return with(token(code, Role.PARTNER).claim("partner", code));
  }

  private static JwtClaimsBuilder token(String name, String role) {
    return Jwt.upn(name).groups(Set.of(role)).audience("ctg");
  }

  private static RequestSpecification with(JwtClaimsBuilder token) {
    return given()
        .auth()
        .oauth2(token.sign())
        .header("Accept-Language", "en")
        .contentType(ContentType.JSON);
  }
}
