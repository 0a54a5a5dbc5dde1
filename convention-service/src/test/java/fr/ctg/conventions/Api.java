package fr.ctg.conventions;

import static io.restassured.RestAssured.given;

import fr.ctg.kit.security.Role;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.util.Set;

/** Requests of people and systems, each with a token of its own. */
public final class Api {

  private Api() {}

  public static RequestSpecification coordinator() {
    return as(Role.COORDINATOR);
  }

  public static RequestSpecification as(String role) {
    return with(Jwt.upn(role).groups(Set.of(role)).sign());
  }

  /** A partner's system, which acts for the partner with this code. */
  public static RequestSpecification partner(String code) {
    return with(Jwt.upn(code).groups(Set.of(Role.PARTNER)).claim("partner", code).sign());
  }

  private static RequestSpecification with(String token) {
    return given()
        .auth()
        .oauth2(token)
        .header("Accept-Language", "en")
        .contentType(ContentType.JSON);
  }
}
