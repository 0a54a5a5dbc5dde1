package fr.ctg.evaluations.importing;

import static fr.ctg.evaluations.As.once;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is imported and looks wrong all the same. */
@QuarkusTest
class WarningTest {

  private static final String HEADER = "indicator;period;territory;breakdown;value\n";

  private static AConvention counting() {
    return AConvention.unpublished()
        .indicator("CUMUL", toDate("CIVIL"))
        .indicator("CUMUL_SCOLAIRE", toDate("SCHOOL"))
        .indicator("CUMUL_CONV", toDate("CONVENTION"))
        .publish();
  }

  private static Map<String, Object> toDate(String resetYear) {
    return Map.of(
        "measure", "COUNT", "frequency", "MONTH", "yearToDate", true, "resetYear", resetYear);
  }

  private static ValidatableResponse send(
      RequestSpecification request, AConvention convention, String body) {
    return request
        .header("Content-Type", "text/csv")
        .body(body)
        .post(convention.at("imports"))
        .then()
        .statusCode(200)
        .body("rejected", equalTo(0));
  }

  private static ValidatableResponse written(AConvention convention, String... lines) {
    return send(
        once(As.partner("ASSO-LAEP")), convention, HEADER + String.join("\n", lines) + "\n");
  }

  private static ValidatableResponse rehearsed(AConvention convention, String... lines) {
    return send(
        As.partner("ASSO-LAEP").queryParam("dryRun", true),
        convention,
        HEADER + String.join("\n", lines) + "\n");
  }

  @Test
  void a_year_to_date_value_lower_than_an_earlier_one_of_its_year() {
    AConvention convention = counting();
    String[] lines = {
      "CUMUL;2019-01;;;40", "CUMUL;2019-02;;;95", "CUMUL;2019-03;;;55", "CUMUL;2020-01;;;12"
    };
    for (ValidatableResponse report :
        List.of(rehearsed(convention, lines), written(convention, lines))) {
      report
          .body("created", equalTo(4))
          .body("warned", equalTo(1))
          .body("warnings.code", contains("year-to-date-falls"))
          .body("warnings[0].line", equalTo(4))
          .body("warnings[0].value", equalTo("55"))
          .body(
              "warnings[0].message",
              equalTo(
                  "The year-to-date value 55 is lower than that of the period that ends on"
                      + " 2019-02-28, 95."));
    }
    written(convention, "CUMUL;2020-02;;;11", "CUMUL;2020-03;;;20")
        .body("warnings.line", contains(2))
        .body("warnings.code", contains("year-to-date-falls"));
    // A corrected value counts as the file says it, not as it was recorded.
    written(convention, "CUMUL;2020-01;;;10", "CUMUL;2020-02;;;12").body("warned", equalTo(0));
  }

  @Test
  void year_to_date_begins_again_with_each_school_or_convention_year() {
    written(
            counting(),
            "CUMUL_SCOLAIRE;2019-08;;;90",
            "CUMUL_SCOLAIRE;2019-09;;;10",
            "CUMUL_SCOLAIRE;2019-12;;;30",
            "CUMUL_SCOLAIRE;2020-01;;;29",
            "CUMUL_CONV;2018-12;;;80",
            "CUMUL_CONV;2019-01;;;7",
            "CUMUL_CONV;2019-02;;;6",
            "CUMUL_CONV;2018-11;410180101;;99")
        .body("warnings.line", contains(5, 8));
  }

  @Test
  void a_value_outside_the_outer_fences_of_at_least_four_earlier_ones() {
    AConvention convention = AConvention.known();
    String[] usual =
        IntStream.rangeClosed(1, 4)
            .mapToObj(month -> "NB_MENSUEL;2019-0" + month + ";;;" + (98 + month))
            .toArray(String[]::new);
    written(convention, "NB_MENSUEL;2019-01;;;99", usual[1], usual[2]).body("warned", equalTo(0));
    rehearsed(convention, "NB_MENSUEL;2019-04;;;1000").body("warned", equalTo(0));
    written(convention, usual[3]).body("unchanged", equalTo(0)).body("warned", equalTo(0));
    // Quartiles 99.75 and 101.25, a median of 100.5: 10 % of it is more than their distance.
    rehearsed(convention, "NB_MENSUEL;2019-05;;;131").body("warned", equalTo(0));
    for (ValidatableResponse report :
        List.of(
            rehearsed(convention, "NB_MENSUEL;2019-05;;;132", "NB_MENSUEL;2019-05;410180101;;9"),
            written(convention, "NB_MENSUEL;2019-05;;;132", "NB_MENSUEL;2019-05;410180101;;9"))) {
      report
          .body("warnings.code", contains("far-from-usual"))
          .body("warnings[0].line", equalTo(2))
          .body(
              "warnings[0].message",
              equalTo("132 is very far from the earlier values; expected between 69.6 and 131.4."));
    }
    written(convention, "NB_MENSUEL;2019-05;;;132").body("warned", equalTo(0));
    written(convention, "NB_MENSUEL;2019;;;1200").body("warned", equalTo(0));
    written(convention, "NB_MENSUEL;2019-06;;;2").body("warnings.value", contains("2"));
  }

  @Test
  void earlier_values_may_be_in_the_same_file_and_rates_are_compared_as_rates() {
    AConvention convention = AConvention.known();
    String rows =
        IntStream.rangeClosed(2010, 2014)
            .mapToObj(year -> "TAUX;" + year + ";30;100\n")
            .collect(Collectors.joining());
    send(
            once(As.partner("ASSO-LAEP")),
            convention,
            "indicator;period;numerator;denominator\n"
                + rows
                + "TAUX;2015;3;100\nTAUX;2016;300;1000\n")
        .body("warnings.code", contains("far-from-usual"))
        .body("warnings.line", contains(7))
        .body("warnings.value", contains("3"));
  }

  @Test
  void unusual_values_are_not_looked_for_in_very_large_files_and_the_report_says_so() {
    AConvention convention = AConvention.unpublished();
    for (int iris = 10; iris <= 99; iris++) {
      convention.territory("IRIS", "4101803" + iris, "2021");
    }
    convention.publish();
    StringBuilder file = new StringBuilder(HEADER);
    for (int iris = 10; iris <= 99; iris++) {
      for (int month = 0; month < 240; month++) {
        file.append(
            "NB_MENSUEL;%d-%02d;4101803%d;;1\n".formatted(2001 + month / 12, 1 + month % 12, iris));
      }
    }
    String id =
        As.partner("ASSO-LAEP")
            .queryParam("dryRun", true)
            .header("Content-Type", "text/csv")
            .body(file.toString())
            .post(convention.at("imports"))
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    SentLines.ended(convention, id)
        .body("created", equalTo(21_600))
        .body("warned", equalTo(1))
        .body("warnings.code", contains("far-from-usual-not-looked-at"))
        .body("warnings[0].line", nullValue())
        .body("warnings[0].value", equalTo("21600"));
  }

  @Test
  void parts_that_do_not_make_their_total() {
    AConvention convention = AConvention.known();
    String[] lines = {
      "NB_ENF;2018;;;30",
      "NB_ENF;2018;;SEX=F;12",
      "NB_ENF;2018;;SEX=M;17",
      "NB_ENF;2018;;AGE_BAND=0_2;5",
      "NB_ENF;2018;;AGE_BAND=3_5;5",
      "NB_ENF;2019;;;30",
      "NB_ENF;2019;;SEX=F;12",
      "NB_ENF;2018;410180101;AGE_BAND=0_2;9",
      "NB_ENF;2018;410180101;AGE_BAND=0_2+SEX=F;4",
      "NB_ENF;2018;410180101;AGE_BAND=0_2+SEX=M;4"
    };
    for (ValidatableResponse report :
        List.of(rehearsed(convention, lines), written(convention, lines))) {
      report
          .body("warnings.code", contains("parts-do-not-add-up", "parts-do-not-add-up"))
          .body("warnings.line", contains(2, 9))
          .body(
              "warnings[0].message",
              equalTo("The total is 30, and its parts by SEX add up to 29."));
    }
    written(convention, "NB_ENF;2018;;SEX=_U;1").body("warned", equalTo(0));
    written(convention, "NB_ENF;2019;;SEX=M;17")
        .body("warnings.line", contains(2))
        .body("warnings.value", contains("30"));
    written(convention, "NB_ENF;2019;;SEX=M;18").body("warned", equalTo(0));
    written(convention, "NB_ENF;2020;;;30", "NB_ENF;2020;;SEX=F;12", "NB_ENF;2020;;SEX=M;///")
        .body("warnings.line", contains(2));
    written(convention, "NB_ENF;2020;;SEX=M;s").body("warned", equalTo(0));
  }

  @Test
  void a_part_that_was_withdrawn_is_no_unsure_one() {
    AConvention convention = AConvention.known();
    written(convention, "NB_ENF;2018;;;30", "NB_ENF;2018;;SEX=F;12", "NB_ENF;2018;;SEX=_U;s");
    written(convention, "NB_ENF;2018;;SEX=M;17").body("warned", equalTo(0));
    send(
            once(As.partner("ASSO-LAEP"))
                .queryParam("strategy", "REPLACE")
                .queryParam("replaceIndicator", "NB_ENF"),
            convention,
            HEADER + "NB_ENF;2018;;;30\nNB_ENF;2018;;SEX=F;12\nNB_ENF;2018;;SEX=M;18\n")
        .body("withdrawn", equalTo(1));
    written(convention, "NB_ENF;2018;;SEX=M;17")
        .body("warnings.code", contains("parts-do-not-add-up"));
  }

  @Test
  void a_rate_above_100() {
    AConvention convention = AConvention.known();
    send(
            once(As.partner("ASSO-LAEP")),
            convention,
            "indicator;period;value;numerator;denominator\nTAUX;2018;100;;\nTAUX;2019;100,1;;\n"
                + "TAUX;2020;;101;100\nMONTANT;2018;1000;;\nDUREE;2018;;500;10\n")
        .body("warnings.code", contains("rate-above-100", "rate-above-100"))
        .body("warnings.line", contains(3, 4))
        .body("warnings.column", contains("value", "numerator"))
        .body("warnings.value", contains("100.1", "101 / 100"));
  }

  @Test
  void another_partners_figures_are_not_compared() {
    AConvention convention =
        AConvention.unpublished()
            .indicator(
                "PARTAGE",
                Map.of(
                    "measure",
                    "COUNT",
                    "frequency",
                    "MONTH",
                    "yearToDate",
                    true,
                    "responsiblePartners",
                    List.of("ASSO-LAEP", "CAF-41")))
            .publish();
    send(once(As.partner("CAF-41")), convention, HEADER + "PARTAGE;2019-01;;;50\n");
    written(convention, "PARTAGE;2019-02;;;3").body("warnings", hasSize(0));
  }

  @Test
  void in_json_a_warning_has_a_pointer() {
    As.partner("ASSO-LAEP")
        .queryParam("dryRun", true)
        .header("Content-Type", "application/json")
        .body(
            "{\"measurements\": [{\"indicator\": \"TAUX\", \"period\": \"2018\", \"value\": 101},"
                + " {\"indicator\": \"NB_ENF\", \"period\": \"2018\", \"value\": 3},"
                + " {\"indicator\": \"NB_ENF\", \"period\": \"2018\", \"breakdown\": \"SEX=F\", \"value\": 1},"
                + " {\"indicator\": \"NB_ENF\", \"period\": \"2018\", \"breakdown\": \"SEX=M\", \"value\": 1}]}")
        .post(AConvention.known().at("imports"))
        .then()
        .statusCode(200)
        .body("warnings.pointer", contains("/measurements/0/value", "/measurements/1"))
        .body("warnings.line", contains(nullValue(), nullValue()));
  }
}
