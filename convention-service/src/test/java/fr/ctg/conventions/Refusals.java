package fr.ctg.conventions;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a refused request is answered with. */
public final class Refusals {

  private Refusals() {}

  /** A problem document with this status and code. */
  public static ValidatableResponse refused(Response response, int status, String code) {
    return response
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
  }

  /**
   * 422 with these faults and no other.
   *
   * @param faults each as its pointer, a space, and its code
   */
  public static void brokenRules(Response response, String... faults) {
    assertFaults(refused(response, 422, "rule-broken"), faults);
  }

  /** 400 with these faults and no other. */
  public static void malformed(Response response, String... faults) {
    assertFaults(refused(response, 400, "malformed-request"), faults);
  }

  private static void assertFaults(ValidatableResponse response, String... faults) {
    List<Map<String, String>> errors = response.extract().path("errors");
    assertEquals(
        Arrays.stream(faults).sorted().toList(),
        errors.stream().map(one -> one.get("pointer") + " " + one.get("code")).sorted().toList(),
        () -> errors.toString());
  }
}
