package fr.ctg.system;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * A packaged service in a process of its own, with a database of its own, as {@code run} has it.
 */
final class RunningService {

  private static final int LONGEST_START = 120;
  private static final int LONGEST_STOP = 60;

  private final String name;
  private final int port;
  private final Path log;
  private final Process process;

  private RunningService(String name, int port, Path log, Process process) {
    this.name = name;
    this.port = port;
    this.log = log;
    this.process = process;
  }

  /**
   * @param data where its database and its log are kept
   * @param settings beside those of every service
   */
  static RunningService start(
      String name, int port, int otherPort, Path data, Map<String, String> settings)
      throws IOException {
    Path jar =
        Path.of("..", name, "target", "quarkus-app", "quarkus-run.jar")
            .toAbsolutePath()
            .normalize();
    if (!Files.exists(jar)) {
      throw new IllegalStateException("Build both services first: there is no " + jar);
    }
    Path log = data.resolve(name + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "-jar",
                    jar.toString()))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "QUARKUS_PROFILE",
                "local",
                "QUARKUS_HTTP_PORT",
                Integer.toString(port),
                "CTG_LOCAL_DATA",
                data.toString(),
                "CTG_OTHER_SERVICE_URL",
                "http://localhost:" + otherPort));
    builder.environment().putAll(settings);
    return new RunningService(name, port, log, builder.start());
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  void awaitReady() throws InterruptedException {
    for (int i = 0; i < LONGEST_START * 5; i++) {
      if (!process.isAlive()) {
        throw new AssertionError(name + " did not start:\n" + log());
      }
      if (isReady()) {
        return;
      }
      Thread.sleep(200);
    }
    throw new AssertionError(name + " is not ready:\n" + log());
  }

  private boolean isReady() {
    try {
      HttpURLConnection question =
          (HttpURLConnection) URI.create(address() + "/q/health/ready").toURL().openConnection();
      question.setReadTimeout(5_000);
      return question.getResponseCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  String address() {
    return "http://localhost:" + port;
  }

  /** A request of somebody with a demonstration account. */
  RequestSpecification as(String account) {
    return as(account, "en");
  }

  RequestSpecification as(String account, String language) {
    return RestAssured.given()
        .baseUri(address())
        .auth()
        .preemptive()
        .basic(account, account)
        .contentType("application/json")
        .header("Accept-Language", language)
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }

  String log() {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** In good order, so that its database ends too. */
  void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(LONGEST_STOP, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(name + " did not stop:\n" + log());
    }
  }
}
