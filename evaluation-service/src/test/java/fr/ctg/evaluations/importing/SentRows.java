package fr.ctg.evaluations.importing;

import static fr.ctg.evaluations.importing.SentLines.laep;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.ctg.evaluations.AConvention;
import fr.ctg.kit.sql.Sql;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;

/** Sends rows of measurements as text, and asks what has become of them. */
final class SentRows {

  static final String HEADER = "indicator;period;territory;breakdown;value;status;comment\n";

  private SentRows() {}

  static ValidatableResponse send(
      RequestSpecification request, AConvention convention, String type, String body) {
    return Sending.send(request, convention, type, body.getBytes(StandardCharsets.UTF_8));
  }

  static ValidatableResponse csv(
      RequestSpecification request, AConvention convention, String body) {
    return Sending.csv(request, convention, body);
  }

  /** Sends one bad line beside nothing else, and answers what is said about it. */
  static ValidatableResponse rejected(String header, String line) {
    return rejected(AConvention.known(), header, line);
  }

  static ValidatableResponse rejected(AConvention convention, String header, String line) {
    return csv(laep().queryParam("dryRun", true), convention, header + line + "\n")
        .statusCode(200)
        .body("received", equalTo(1))
        .body("rejected", equalTo(1))
        .body("applied", equalTo(false))
        .body("rejections[0].line", equalTo(2));
  }

  static void refusedFor(String code, String header, String line) {
    rejected(header, line).body("rejections.code", contains(code));
  }

  /** How many rows of a table are the convention's. */
  static long rows(String table, AConvention convention) {
    return CDI.current()
        .select(Sql.class)
        .get()
        .first(
            "select count(*) from " + table + " where convention_id = ?",
            row -> row.getLong(1),
            convention.id())
        .orElseThrow();
  }
}
