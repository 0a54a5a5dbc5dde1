import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Loads the convention of Blois through the public API, unless it is there, lets its committee
 * decide, and prints where it stands. Whatever was interrupted is finished the next time; nothing
 * is loaded twice.
 *
 * <p>A single file that {@code run} starts with {@code java}, on the Jackson of a built service:
 *
 * <pre>java -cp 'evaluation-service/target/quarkus-app/lib/main/*' \
 *     docs/demonstration/Demonstration.java http://localhost:8080 http://localhost:8081</pre>
 */
final class Demonstration {

  private static final String CONVENTION = "CTG-BLOIS-2018";
  private static final String SIGNED_ON = "2018-01-22";
  private static final String AS_OF = "2021-12-31";
  private static final String COORDINATOR = "coordinatrice";
  private static final String COMMITTEE = "comite";
  private static final String ANALYST = "analyste";

  // The first call of a service that has just become ready may still find the other one away.
  private static final int ATTEMPTS = 20;
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_CALL = Duration.ofSeconds(60);

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final String conventions;
  private final String evaluations;
  private final Path folder;

  private Demonstration(String conventionService, String evaluationService, Path folder) {
    this.conventions = conventionService + "/v1/conventions/" + CONVENTION;
    this.evaluations = evaluationService + "/v1/conventions/" + CONVENTION;
    this.folder = folder;
  }

  public static void main(String[] args) throws Exception {
    if (args.length != 3) {
      System.err.println(
          "Usage: Demonstration.java <convention-service> <evaluation-service> <folder>");
      System.exit(2);
    }
    try {
      Demonstration demonstration = new Demonstration(args[0], args[1], Path.of(args[2]));
      demonstration.bringTheConventionIntoForce(args[0]);
      demonstration.importMeasurements();
      demonstration.letTheCommitteeDecide();
      demonstration.printEvaluation();
      demonstration.printDecisions();
    } catch (Refused refused) {
      System.err.println(refused.getMessage());
      System.exit(1);
    } catch (IOException e) {
      System.err.println("A service does not answer as it should: " + e);
      System.exit(1);
    }
  }

  private void bringTheConventionIntoForce(String conventionService) throws Exception {
    HttpResponse<String> found = send(get(conventions, COORDINATOR));
    if (found.statusCode() == 404) {
      String bundle = Files.readString(folder.resolve("blois-convention.json"));
      String bundles = conventionService + "/v1/convention-bundles";
      done(send(post(bundles, COORDINATOR, bundle)));
      OUT.println("  The convention " + CONVENTION + " is loaded.");
      found = send(get(conventions, COORDINATOR));
    }
    String state = json(done(found)).get("state").asText();
    if (state.equals("DRAFT")) {
      String signature = "{\"signedOn\": \"" + SIGNED_ON + "\"}";
      done(send(post(conventions + "/signature", COORDINATOR, signature)));
      OUT.println("  It is signed, on " + SIGNED_ON + ".");
    }
    if (state.equals("DRAFT") || state.equals("SIGNED")) {
      done(send(post(conventions + "/activation", COORDINATOR, "")));
      OUT.println("  It is active.");
    }
  }

  /** One file for each partner, named by its code: all of it is recorded, or nothing. */
  private void importMeasurements() throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder.resolve("mesures"))) {
      files = all.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
    for (Path file : files) {
      String partner = file.getFileName().toString().replace(".csv", "");
      String known = evaluations + "/measurements?limit=1&partner=" + partner;
      if (json(done(send(get(known, COORDINATOR)))).get("items").isEmpty()) {
        String imports = evaluations + "/imports?onBehalfOf=" + partner;
        JsonNode report = json(done(send(importing(imports, Files.readString(file)))));
        OUT.printf("  %-15s %4d measurements recorded%n", partner, report.get("created").asInt());
      }
    }
  }

  private void letTheCommitteeDecide() throws Exception {
    JsonNode governance = governance();
    for (JsonNode committee : governance.get("committees")) {
      ensure("committees", committee);
    }
    for (JsonNode meeting : governance.get("meetings")) {
      hold(meeting);
    }
    for (JsonNode decision : governance.get("decisions")) {
      decide(decision);
    }
  }

  private JsonNode governance() throws IOException {
    return JSON.readTree(Files.readString(folder.resolve("blois-governance.json")));
  }

  private void hold(JsonNode meeting) throws Exception {
    JsonNode planned = meeting.get("planned");
    String address = ensure("meetings", planned);
    if (read(address).get("status").asText().equals("PLANNED")) {
      done(send(post(address + "/holding", COORDINATOR, meeting.get("held").toString())));
      OUT.printf("  %-15s is held%n", planned.get("code").asText());
    }
    JsonNode found = read(address);
    if (found.get("status").asText().equals("HELD") && !found.has("minutes")) {
      replace(address, "minutes", meeting.get("minutes"));
    }
  }

  private void decide(JsonNode decision) throws Exception {
    JsonNode proposed = decision.get("proposed");
    String address = ensure("decisions", proposed);
    if (read(address).get("status").asText().equals("PROPOSED")) {
      done(send(post(address + "/adoption", COMMITTEE, decision.get("adopted").toString())));
      OUT.printf("  %-15s is adopted%n", proposed.get("code").asText());
    }
    JsonNode found = read(address);
    if (found.get("status").asText().equals("ADOPTED") && found.path("followUp").isEmpty()) {
      replace(address, "follow-up", decision.get("followed"));
    }
  }

  /** Creates what is stated, unless something has its code; its address. */
  private String ensure(String collection, JsonNode stated) throws Exception {
    String address = conventions + "/" + collection + "/" + stated.get("code").asText();
    HttpResponse<String> found = send(get(address, COORDINATOR));
    if (found.statusCode() == 404) {
      found = send(post(conventions + "/" + collection, COORDINATOR, stated.toString()));
    }
    done(found);
    return address;
  }

  private JsonNode read(String address) throws Exception {
    return json(done(send(get(address, COORDINATOR))));
  }

  /** Writes a part of something that nobody has changed since it was read. */
  private void replace(String address, String part, JsonNode stated) throws Exception {
    String tag = done(send(get(address, COORDINATOR))).headers().firstValue("ETag").orElseThrow();
    done(
        send(
            request(address + "/" + part, COORDINATOR)
                .header("Content-Type", "application/json")
                .header("If-Match", tag)
                .PUT(BodyPublishers.ofString(stated.toString()))
                .build()));
  }

  private void printEvaluation() throws Exception {
    JsonNode evaluation = evaluation();
    OUT.println();
    OUT.printf(
        "Blois on %s, by version %s of what was agreed:%n%n",
        evaluation.get("asOf").asText(), evaluation.get("frameworkVersion").asText());
    OUT.printf("  %-28s %11s %9s %6s  %s%n", "", "achievement", "coverage", "pace", "status");
    for (JsonNode axis : evaluation.get("axes")) {
      printLine(axis.get("name").asText(), axis);
    }
    printLine("Convention", evaluation.get("convention"));
  }

  /** By the newest version of what was agreed: evaluation-service hears of it a moment later. */
  private JsonNode evaluation() throws Exception {
    int newest =
        read(conventions + "/framework/versions?sort=-version&limit=1")
            .at("/items/0/version")
            .asInt();
    HttpRequest request = get(evaluations + "/evaluation?asOf=" + AS_OF, ANALYST);
    JsonNode evaluation = json(done(send(request)));
    for (int i = 1; evaluation.get("frameworkVersion").asInt() < newest && i < ATTEMPTS; i++) {
      Thread.sleep(PAUSE.toMillis());
      evaluation = json(done(send(request)));
    }
    return evaluation;
  }

  /** What each adopted decision changed of what was agreed, and where that is told. */
  private void printDecisions() throws Exception {
    JsonNode versions = read(conventions + "/framework/versions?limit=200").get("items");
    for (JsonNode decision : governance().get("decisions")) {
      String code = decision.get("proposed").get("code").asText();
      for (JsonNode version : versions) {
        if (version.get("reason").asText().equals("decision " + code)) {
          printChanges(code, conventions + "/framework/changes?to=" + version.get("version"));
        }
      }
    }
  }

  private void printChanges(String decision, String address) throws Exception {
    OUT.println();
    for (JsonNode change : read(address).get("changes")) {
      OUT.printf("Decision %s: %s%n  %s%n", decision, change.get("text").asText(), address);
    }
  }

  private static void printLine(String name, JsonNode group) {
    JsonNode reason = group.path("reason");
    OUT.printf(
        "  %-28s %11s %9s %6s  %s%n",
        name,
        number(group.path("bounded")),
        number(group.path("coverage")),
        number(group.path("pace")),
        group.path("status").asText() + (reason.isTextual() ? ", " + reason.asText() : ""));
  }

  private static String number(JsonNode value) {
    return value.isValueNode() && !value.isNull() ? value.asText() : "-";
  }

  private static HttpRequest get(String address, String account) {
    return request(address, account).GET().build();
  }

  private static HttpRequest post(String address, String account, String body) {
    HttpRequest.Builder request = keyed(address, account, body);
    return (body.isEmpty() ? request : request.header("Content-Type", "application/json")).build();
  }

  private static HttpRequest importing(String address, String csv) {
    return keyed(address, COORDINATOR, csv).header("Content-Type", "text/csv").build();
  }

  private static HttpRequest.Builder keyed(String address, String account, String body) {
    // The same content for the same place has the same key: it gets the first answer again.
    String fingerprint = fingerprint(URI.create(address).getPath() + "\n" + body);
    return request(address, account)
        .header("Idempotency-Key", "demonstration-" + fingerprint)
        .POST(BodyPublishers.ofString(body));
  }

  private static HttpRequest.Builder request(String address, String account) {
    String credentials = account + ":" + account;
    byte[] bytes = credentials.getBytes(StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(URI.create(address))
        .timeout(LONGEST_CALL)
        .header("Accept", "application/json")
        .header("Accept-Language", "en")
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    for (int i = 1; mayAnswerLater(answer) && i < ATTEMPTS; i++) {
      Thread.sleep(PAUSE.toMillis());
      answer = http.send(request, BodyHandlers.ofString());
    }
    return answer;
  }

  /** A service that is not ready for it, or still at work on the same request of a killed run. */
  private static boolean mayAnswerLater(HttpResponse<?> answer) {
    return answer.statusCode() == 503
        || (answer.statusCode() == 409 && answer.headers().firstValue("Retry-After").isPresent());
  }

  private static HttpResponse<String> done(HttpResponse<String> answer) {
    if (answer.statusCode() / 100 != 2) {
      throw new Refused(
          "%s %s was answered %d:%n%s"
              .formatted(
                  answer.request().method(),
                  answer.request().uri(),
                  answer.statusCode(),
                  answer.body()));
    }
    return answer;
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return JSON.readTree(answer.body());
  }

  private static String fingerprint(String body) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha256.digest(body.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /** An answer that was not hoped for, in the service's own words. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }
}
