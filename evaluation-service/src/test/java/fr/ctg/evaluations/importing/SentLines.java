package fr.ctg.evaluations.importing;

import static org.junit.jupiter.api.Assertions.fail;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Sends lines of a long CSV below one header. */
final class SentLines {

  static final String HEADER = "indicator;period;breakdown;value;comment\n";

  private static final long LONGEST_WAIT_NANOSECONDS = 60_000_000_000L;
  private static final Set<String> UNDER_WAY = Set.of("QUEUED", "RUNNING");

  private SentLines() {}

  static RequestSpecification laep() {
    return As.partner("ASSO-LAEP");
  }

  static RequestSpecification laepOnce() {
    return As.once(laep());
  }

  static ValidatableResponse csv(
      RequestSpecification request, AConvention convention, String lines) {
    return send(request, convention, "text/csv", (HEADER + lines).getBytes(StandardCharsets.UTF_8));
  }

  static ValidatableResponse send(
      RequestSpecification request, AConvention convention, String type, byte[] body) {
    return Sending.send(request, convention, type, body);
  }

  /** The identifier of an import of these lines that was done at once. */
  static String imported(AConvention convention, String lines) {
    return csv(laepOnce(), convention, lines).statusCode(200).extract().path("id");
  }

  /** The report of a job, once it has ended. */
  static ValidatableResponse ended(AConvention convention, String id) {
    long start = System.nanoTime();
    while (System.nanoTime() - start < LONGEST_WAIT_NANOSECONDS) {
      ValidatableResponse report =
          As.coordinator().get(convention.at("imports/" + id)).then().statusCode(200);
      if (!UNDER_WAY.contains(report.extract().<String>path("state"))) {
        return report;
      }
      pause();
    }
    return fail("import " + id + " has not ended within a minute");
  }

  static ValidatableResponse measurements(AConvention convention) {
    return laep().get(convention.at("measurements?sort=indicator")).then().statusCode(200);
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
