package fr.ctg.kit.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every service of this project promises over HTTP, whatever it is about. Each service
 * inherits these tests with an empty {@code @QuarkusTest}.
 */
public abstract class ContractTest {

  private static final String PROBE = "/v1/contract-probe";

  private static ValidatableResponse problem(Response response, int status, String code) {
    return response
        .then()
        .statusCode(status)
        .contentType(equalTo("application/problem+json"))
        .header("Content-Language", matchesPattern("fr|en"))
        .header("Vary", containsString("Accept-Language"))
        .body("status", equalTo(status))
        .body("code", equalTo(code))
        .body("type", equalTo("urn:problem-type:ctg:" + code))
        .body("title", matchesPattern(".+"))
        .body("detail", matchesPattern("(?s).+"))
        .body("traceId", matchesPattern("[0-9a-f]{32}"));
  }

  private static Response post(String body) {
    return given().contentType(ContentType.JSON).body(body).post(PROBE);
  }

  // --- problems

  @ParameterizedTest
  @EnumSource(ProbeFailure.class)
  void answers_every_failure_with_its_status_and_code(ProbeFailure failure) {
    Response response = given().get(PROBE + "/failures/" + failure);
    problem(response, failure.status(), failure.code())
        .body("instance", equalTo(PROBE + "/failures/" + failure));
    String whole = response.asString().toLowerCase(Locale.ROOT);
    assertTrue(!whole.contains("secret") && !whole.contains("exception"), whole);
  }

  @Test
  void says_which_moves_are_allowed_and_when_to_come_back() {
    given().get(PROBE + "/failures/CONFLICT").then().body("allowedMoves", contains("sign"));
    given().get(PROBE + "/failures/TAKEN").then().body("allowedMoves", nullValue());
    given().get(PROBE + "/failures/AWAY").then().header("Retry-After", "3");
    given().get(PROBE + "/failures/STILL_RUNNING").then().header("Retry-After", "1");
    given().get(PROBE + "/failures/DATABASE_LOST").then().header("Retry-After", "2");
  }

  @Test
  void speaks_french_unless_english_is_asked_for() {
    given()
        .get(PROBE + "/failures/NOT_FOUND")
        .then()
        .header("Content-Language", "fr")
        .body("title", equalTo("Introuvable"))
        .body("detail", equalTo("En français."));
    given()
        .header("Accept-Language", "fr;q=0.4, en-GB;q=0.9")
        .get(PROBE + "/failures/NOT_FOUND")
        .then()
        .header("Content-Language", "en")
        .body("title", equalTo("Not found"))
        .body("detail", equalTo("In English."));
  }

  @Test
  void takes_the_trace_of_the_caller() {
    given()
        .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
        .get(PROBE + "/failures/BUG")
        .then()
        .body("traceId", equalTo("0af7651916cd43dd8448eb211c80319c"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/v1", "/v1/nothing-here", PROBE + "/nothing", "/q/nothing", "/v2"})
  void knows_when_there_is_nothing_at_an_address(String path) {
    problem(given().get(path), 404, "no-such-address").body("instance", equalTo(path));
  }

  @Test
  void answers_problems_whatever_the_caller_accepts() {
    problem(given().accept("text/csv").get("/v1/nothing-here"), 404, "no-such-address");
    problem(
        given().accept("text/html, */*;q=0.1").get(PROBE + "/failures/BUG"), 500, "internal-error");
  }

  @Test
  void names_the_methods_of_an_address() {
    problem(given().delete(PROBE), 405, "method-not-allowed")
        .header("Allow", "GET, HEAD, OPTIONS, PATCH, POST");
    problem(given().put(PROBE + "/things/x"), 405, "method-not-allowed")
        .header("Allow", "GET, HEAD, OPTIONS");
    problem(given().request("BREW", PROBE), 405, "method-not-allowed");
  }

  @Test
  void refuses_formats_it_does_not_know() {
    problem(given().accept("application/xml").get(PROBE), 406, "not-acceptable");
    problem(given().accept("application/json").get(PROBE + "/lines"), 406, "not-acceptable");
    problem(
        given().contentType("application/xml").body("<a/>").post(PROBE),
        415,
        "unsupported-media-type");
    problem(
        given().contentType("text/plain").body("{}").post(PROBE), 415, "unsupported-media-type");
    problem(
        given().contentType(ContentType.JSON).body("{}").patch(PROBE),
        415,
        "unsupported-media-type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "GZIP", "br", "deflate", "identity, gzip", "aws-chunked"})
  void refuses_bodies_that_are_coded_and_says_to_send_them_as_they_are(String coding)
      throws IOException {
    String head =
        "POST "
            + PROBE
            + "/files HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\nContent-Encoding: "
            + coding
            + "\r\n";
    RawHttp.Reply reply = RawHttp.send(head + "Content-Length: 3\r\n\r\na;b");
    assertProblem(reply, 415, "unsupported-media-type");
    assertTrue(reply.body().contains("Content-Encoding"), reply.body());
    assertProblem(
        RawHttp.send(head + "Transfer-Encoding: chunked\r\n\r\n3\r\na;b\r\n0\r\n\r\n"),
        415,
        "unsupported-media-type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "Identity", ""})
  void takes_bodies_that_say_they_are_not_coded(String coding) throws IOException {
    RawHttp.Reply reply =
        RawHttp.send(
            "POST "
                + PROBE
                + "/files HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\nContent-Encoding: "
                + coding
                + "\r\nContent-Length: 3\r\n\r\na;b");
    assertEquals(200, reply.status(), reply.head());
  }

  @Test
  void minds_no_coding_where_there_is_no_body() throws IOException {
    RawHttp.Reply reply =
        RawHttp.send("GET " + PROBE + " HTTP/1.1\r\nHost: x\r\nContent-Encoding: gzip\r\n\r\n");
    assertEquals(200, reply.status(), reply.head());
  }

  @Test
  void refuses_a_content_type_that_is_none() throws IOException {
    assertProblem(
        RawHttp.send(
            "POST "
                + PROBE
                + " HTTP/1.1\r\nHost: x\r\nContent-Type: nonsense\r\nContent-Length: 2\r\n\r\n{}"),
        400,
        "malformed-request");
  }

  @Test
  void answers_a_head_without_a_body() {
    given().head(PROBE + "/failures/NOT_FOUND").then().statusCode(404).body(equalTo(""));
  }

  // --- who may

  @Test
  void asks_who_is_calling_and_says_how_to_answer() {
    problem(given().get(PROBE + "/coordinators"), 401, "unauthenticated")
        .header("WWW-Authenticate", matchesPattern("(?i)(basic|bearer).*"));
    problem(
            given()
                .auth()
                .preemptive()
                .basic("coordinatrice", "wrong")
                .get(PROBE + "/coordinators"),
            401,
            "unauthenticated")
        .header("WWW-Authenticate", matchesPattern("(?i)(basic|bearer).*"));
    problem(
            given().auth().oauth2("not.a.token").get(PROBE + "/coordinators"),
            401,
            "unauthenticated")
        .header("WWW-Authenticate", matchesPattern("(?i)(basic|bearer).*"));
  }

  @Test
  void refuses_who_has_not_the_role() {
    problem(
        given().auth().preemptive().basic("asso-laep", "asso-laep").get(PROBE + "/coordinators"),
        403,
        "forbidden");
    given()
        .auth()
        .preemptive()
        .basic("coordinatrice", "coordinatrice")
        .get(PROBE + "/coordinators")
        .then()
        .statusCode(200);
  }

  @Test
  void opens_nothing_that_no_annotation_opens() {
    problem(given().get(PROBE + "/unannotated"), 401, "unauthenticated");
    problem(
        given()
            .auth()
            .preemptive()
            .basic("coordinatrice", "coordinatrice")
            .get(PROBE + "/unannotated"),
        403,
        "forbidden");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/contract-probe/coordinators;x=1",
        "/v1/contract-probe;x/coordinators",
        "/v1/contract-probe/coordinators%3Bx",
        "/v1//contract-probe/coordinators",
        "//v1/contract-probe/coordinators",
        "/v1/contract-probe/%63oordinators",
        "/v1%2Fcontract-probe/coordinators",
        "/v1/contract-probe/./coordinators",
        "/v1/contract-probe/x/../coordinators",
        "/v1/contract-probe/coordinators/",
        "/V1/contract-probe/coordinators"
      })
  void opens_no_side_door_by_another_spelling(String path) throws IOException {
    int status = get(path).status();
    assertTrue(status == 401 || status == 404 || status == 400, path + " answers " + status);
  }

  // --- bodies

  @Test
  void answers_decimals_as_plain_text_and_leaves_out_what_is_unknown() {
    given()
        .get(PROBE)
        .then()
        .statusCode(200)
        .body("amount", equalTo("1000"))
        .body("on", equalTo("2026-01-02"))
        .body("at", equalTo("2026-01-02T03:04:05Z"))
        .body("$", not(hasItem("parts")))
        .body(not(containsString("parts")));
  }

  @Test
  void takes_decimals_as_text_or_number_and_loses_no_digit() {
    post("{\"name\":\"x\",\"amount\":12345678901234567890.10}")
        .then()
        .body("amount", equalTo("12345678901234567890.10"));
    post("{\"name\":\"x\",\"amount\":\"12345678901234567890.10\"}")
        .then()
        .body("amount", equalTo("12345678901234567890.10"));
  }

  @Test
  void says_all_that_is_wrong_with_a_body_at_once() {
    problem(
            post(
                "{\"name\":\"\",\"colour\":0,\"count\":\"1\",\"open\":\"true\",\"on\":\"2026\","
                    + "\"nope\":1,\"parts\":[{\"name\":7}]}"),
            400,
            "malformed-request")
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/name", "/colour", "/count", "/open", "/on", "/nope", "/parts/0/name"))
        .body("errors.find { it.pointer == '/colour' }.detail", containsString("RED, GREEN"))
        .body("errors.find { it.pointer == '/nope' }.code", equalTo("unknown-property"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "null", "[]", "\"x\"", "{", "{\"name\":\"x\"} {}", "{\"name\":\"x\"}x"})
  void refuses_what_is_no_json_object(String body) {
    problem(post(body), 400, "malformed-request").body("errors[0].pointer", equalTo(""));
  }

  @Test
  void refuses_a_key_given_twice() {
    problem(post("{\"name\":\"x\",\"name\":\"y\"}"), 400, "malformed-request")
        .body("errors[0].code", equalTo("duplicate-key"));
  }

  @Test
  void refuses_bodies_nested_without_end() throws IOException {
    // By hand: REST Assured would indent it for its log, in gigabytes.
    String deep = "{\"parts\":[".repeat(50_000);
    RawHttp.Reply reply =
        RawHttp.send(
            "POST %s HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(PROBE, deep.length(), deep));
    assertProblem(reply, 400, "malformed-request");
  }

  @Test
  void reads_a_body_that_has_no_content_type_as_json() throws IOException {
    RawHttp.Reply reply =
        RawHttp.send(
            "POST " + PROBE + " HTTP/1.1\r\nHost: x\r\nContent-Length: 12\r\n\r\n{\"name\":\"x\"}");
    assertTrue(reply.status() == 200 || reply.status() == 415, reply.head());
  }

  @Test
  void patches_by_merging() {
    given()
        .contentType("application/merge-patch+json")
        .body("{\"count\":null,\"name\":\"changed\"}")
        .patch(PROBE)
        .then()
        .statusCode(200)
        .body("name", equalTo("changed"))
        .body("count", nullValue())
        .body("amount", equalTo("1000"));
    problem(
            given()
                .contentType("application/merge-patch+json")
                .body("{\"nope\":null,\"name\":null}")
                .patch(PROBE),
            400,
            "malformed-request")
        .body("errors.pointer", containsInAnyOrder("/nope", "/name"));
  }

  // --- parameters

  @Test
  void refuses_unknown_parameters_and_names_the_known_ones() {
    problem(given().queryParam("couleur", "RED").get(PROBE), 400, "malformed-request")
        .body("errors[0].parameter", equalTo("couleur"))
        .body("errors[0].code", equalTo("unknown-parameter"))
        .body("errors[0].detail", containsString("at, colour, id, limit, on, open, tag"));
    problem(given().queryParam("x", "1").post(PROBE), 400, "malformed-request");
  }

  @Test
  void refuses_malformed_parameters_all_at_once() {
    problem(
            given()
                .queryParam("colour", "0")
                .queryParam("on", "2026-02-30")
                .queryParam("at", "now")
                .queryParam("id", "1-1-1-1-1")
                .queryParam("open", "yes")
                .queryParam("limit", "1x")
                .get(PROBE),
            400,
            "malformed-request")
        .body("errors.parameter", containsInAnyOrder("colour", "on", "at", "id", "open", "limit"))
        .body("errors.find { it.parameter == 'colour' }.detail", containsString("RED, GREEN"));
  }

  @Test
  void refuses_a_parameter_given_twice_unless_it_is_a_list() {
    problem(given().get(PROBE + "?limit=1&limit=2"), 400, "malformed-request")
        .body("errors[0].code", equalTo("repeated"));
    given().get(PROBE + "?tag=a&tag=b").then().statusCode(200);
  }

  @Test
  void refuses_a_malformed_identifier_in_the_path() {
    problem(given().get(PROBE + "/things/42"), 400, "malformed-request")
        .body("errors[0].parameter", equalTo("id"));
    problem(given().get(PROBE + "/failures/UNHEARD_OF"), 400, "malformed-request")
        .body("errors[0].parameter", equalTo("kind"));
  }

  @Test
  void refuses_text_that_no_database_keeps() {
    problem(given().urlEncodingEnabled(false).get(PROBE + "?tag=%00"), 400, "malformed-request");
  }

  // --- limits

  @Test
  void takes_a_megabyte_and_no_more() {
    String megabyte = "x".repeat(1_048_576 - 30);
    post("{\"name\":\"" + megabyte + "\"}")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("too-long"));
    problem(post("{\"name\":\"" + megabyte + "x".repeat(100) + "\"}"), 413, "body-too-large");
  }

  @Test
  void stops_reading_a_body_that_never_ends() throws IOException {
    RawHttp.Reply reply =
        RawHttp.stream(
            "POST "
                + PROBE
                + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n",
            " ".repeat(8000),
            100_000);
    assertProblem(reply, 413, "body-too-large");
  }

  @Test
  void answers_others_while_very_many_send_slowly() throws IOException {
    String started =
        "POST "
            + PROBE
            + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Content-Length: 100\r\n\r\n{";
    try (RawHttp.Unfinished slow = RawHttp.begin(started, 300)) {
      assertEquals(200, get(PROBE).status());
      assertEquals(300, slow.finish("\"name\":\"slow\"" + " ".repeat(85) + "}"));
    }
  }

  @Test
  void gives_up_a_body_that_does_not_come() throws IOException {
    RawHttp.Reply reply =
        RawHttp.sendUntilClosed(
            "POST "
                + PROBE
                + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Content-Length: 100\r\n\r\n{\"na");
    assertProblem(reply, 408, "request-timeout");
    assertTrue(reply.says("connection: close"), reply.head());
  }

  @Test
  void takes_files_where_an_operation_says_so() {
    given()
        .contentType("text/csv")
        .body(new byte[5_000_000])
        .post(PROBE + "/files")
        .then()
        .statusCode(200)
        .body("bytes", equalTo(5_000_000));
  }

  @Test
  void refuses_files_beyond_the_limit_before_they_are_sent() throws IOException {
    RawHttp.Reply reply =
        RawHttp.send(
            "POST "
                + PROBE
                + "/files HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\n"
                + "Content-Length: 300000000\r\n\r\n");
    assertProblem(reply, 413, "body-too-large");
  }

  @Test
  void refuses_headers_and_addresses_beyond_eight_kilobytes() throws IOException {
    problem(given().header("X-Long", "x".repeat(9_000)).get(PROBE), 431, "headers-too-large");
    problem(given().get(PROBE + "?tag=" + "x".repeat(9_000)), 414, "address-too-long");
    assertProblem(get("/" + "x".repeat(200_000)), 414, "address-too-long");
    assertProblem(
        RawHttp.send(
            "GET " + PROBE + " HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(200_000) + "\r\n\r\n"),
        431,
        "headers-too-large");
  }

  // --- what no client would send

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NONSENSE\r\n\r\n",
        "GET /v1 HTTP/9.9\r\nHost: x\r\n\r\n",
        "GET /v1 HTTP/1.1\r\nHost: x\r\nNo colon here\r\n\r\n",
        "GET /v1 HTTP/1.1\r\nHost: x\r\nContent-Length: abc\r\n\r\n",
        "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /v1/contract-probe/things/%zz HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /v1/contract-probe?tag=%zz HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /v1/contract-probe/things/%C0%AF HTTP/1.1\r\nHost: x\r\n\r\n",
        "POST /v1/contract-probe HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Transfer-Encoding: chunked\r\n\r\nzz\r\n"
      })
  void refuses_broken_http_with_a_problem_too(String request) throws IOException {
    assertProblem(RawHttp.send(request), 400, "malformed-request");
  }

  private static RawHttp.Reply get(String path) throws IOException {
    return RawHttp.send("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
  }

  private static void assertProblem(RawHttp.Reply reply, int status, String code) {
    assertEquals(status, reply.status(), reply.head());
    assertTrue(reply.says("content-type: application/problem+json"), reply.head());
    assertTrue(reply.body().contains("\"code\":\"" + code + "\""), reply.body());
  }
}
