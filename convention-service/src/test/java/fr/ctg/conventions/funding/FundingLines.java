package fr.ctg.conventions.funding;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import java.util.Map;

/** Funding of a test's own convention. */
public final class FundingLines {

  private FundingLines() {}

  /** What the Caf gives to action FA-1 in 2019, without amounts, with differences. */
  public static Map<String, Object> line(
      DraftConvention convention, Map<String, Object> differences) {
    return DraftConvention.with(
        Map.of(
            "action",
            "FA-1",
            "funder",
            convention.code("CAF"),
            "year",
            2019,
            "nature",
            "OPERATING"),
        differences);
  }

  /** Adds such a line. */
  public static void add(DraftConvention convention, Map<String, Object> differences) {
    Api.coordinator()
        .body(line(convention, differences))
        .post(convention.at("/funding-lines"))
        .then()
        .statusCode(201);
  }
}
