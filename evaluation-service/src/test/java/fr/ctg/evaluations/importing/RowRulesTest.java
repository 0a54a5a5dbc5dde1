package fr.ctg.evaluations.importing;

import static fr.ctg.evaluations.As.once;
import static fr.ctg.evaluations.importing.SentLines.laep;
import static fr.ctg.evaluations.importing.SentRows.HEADER;
import static fr.ctg.evaluations.importing.SentRows.csv;
import static fr.ctg.evaluations.importing.SentRows.refusedFor;
import static fr.ctg.evaluations.importing.SentRows.rejected;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.evaluations.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each rule about one row. */
@QuarkusTest
class RowRulesTest {

  @Inject TestClock clock;

  @AfterEach
  void the_clock_goes_on() {
    clock.reset();
  }

  @Test
  void each_rule_about_periods() {
    refusedFor("required", HEADER, "NB_FAM;;;;1;;");
    refusedFor("malformed-period", HEADER, "NB_FAM;hier;;;1;;");
    refusedFor("period-too-short", HEADER, "NB_FAM;2018-Q1;;;1;;");
    refusedFor("period-after-convention", HEADER, "NB_FAM;2022;;;1;;");
    clock.set("2019-06-30T10:00:00Z");
    refusedFor("period-not-ended", HEADER, "NB_FAM;2019;;;1;;");
    clock.reset();
    AConvention convention = AConvention.known();
    csv(
            once(laep()),
            convention,
            HEADER + "NB_FAM;2016;;;1;;\nNB_MENSUEL;2018;;;12;;\nNB_MENSUEL;201807;;;1;;\n")
        .statusCode(200)
        .body("created", equalTo(3));
    As.analyst()
        .queryParam("indicator", "NB_MENSUEL")
        .get(convention.at("measurements"))
        .then()
        .body("items.period.code", contains("2018-07", "2018"));
  }

  @Test
  void each_rule_about_territories() {
    rejected(HEADER, "NB_FAM;2018;41019;;1;;")
        .body("rejections[0].code", equalTo("unknown-territory"))
        .body("rejections[0].fix", equalTo("Did you mean \"41018\"?"));
    AConvention twice = AConvention.unpublished().territory("EPCI", "410180101", "").publish();
    rejected(twice, HEADER, "NB_FAM;2018;410180101;;1;;")
        .body("rejections[0].code", equalTo("ambiguous-territory"))
        .body("rejections[0].fix", containsString("IRIS:410180101@2021"));
    csv(
            once(laep()),
            twice,
            "indicator;period;territory;territoryKind;value\nNB_FAM;2018;410180101;IRIS;1\n"
                + "NB_FAM;2018;EPCI:410180101;;2\nNB_FAM;2019;IRIS:410180101@2021;;1\n")
        .statusCode(200)
        .body("created", equalTo(3));
    AConvention two =
        AConvention.unpublished()
            .with(
                "perimeter",
                List.of(
                    Map.of("kind", "COMMUNE", "code", "41018"),
                    Map.of("kind", "COMMUNE", "code", "41295")))
            .publish();
    rejected(two, HEADER, "NB_FAM;2018;;;1;;")
        .body("rejections[0].code", equalTo("territory-required"));
  }

  @Test
  void a_lost_leading_zero_is_named_and_not_guessed() {
    AConvention convention =
        AConvention.unpublished().territory("COMMUNE", "01004", "2021").publish();
    rejected(convention, HEADER, "NB_FAM;2018;1004;;1;;")
        .body("rejections.code", contains("lost-leading-zero"))
        .body("rejections[0].message", containsString("a leading zero was probably lost"))
        .body("rejections[0].fix", startsWith("Write 01004"));
  }

  @Test
  void each_rule_about_breakdowns() {
    refusedFor("unknown-dimension", HEADER, "NB_FAM;2018;;SEX=F;1;;");
    refusedFor("unknown-category", HEADER, "NB_ENF;2018;;SEX=X;1;;");
    refusedFor("malformed-breakdown", HEADER, "NB_ENF;2018;;femmes;1;;");
    AConvention convention = AConvention.known();
    csv(
            once(laep()),
            convention,
            "indicator;period;sex;age_band;value\nNB_ENF;2018;F;0_2;1\nNB_ENF;2018;_U;;2\n"
                + "NB_ENF;2018;_T;_T;3\n")
        .statusCode(200)
        .body("created", equalTo(3));
    As.analyst()
        .queryParam("breakdown", "SEX=F;AGE_BAND=0_2")
        .get(convention.at("measurements"))
        .then()
        .body("items.breakdown", contains("AGE_BAND=0_2;SEX=F"));
  }

  @Test
  void each_rule_about_values() {
    String parts = "indicator;period;value;numerator;denominator;status\n";
    refusedFor("value-missing", HEADER, "NB_FAM;2018;;;;;");
    refusedFor("value-not-allowed", HEADER, "NB_FAM;2018;;;1;Q;");
    refusedFor("unknown-status", HEADER, "NB_FAM;2018;;;1;Z;");
    refusedFor("not-a-number", HEADER, "NB_FAM;2018;;;douze;;");
    refusedFor("not-a-whole-number", HEADER, "NB_FAM;2018;;;1,5;;");
    refusedFor("negative", HEADER, "NB_FAM;2018;;;-1;;");
    refusedFor("out-of-range", HEADER, "NOTE;2018;;;11;;");
    refusedFor("qualitative-not-imported", HEADER, "AVIS;2018;;;1;;");
    refusedFor("parts-not-allowed", parts, "NB_FAM;2018;;1;2;");
    refusedFor("value-and-parts", parts, "TAUX;2018;50;1;2;");
    refusedFor("part-missing", parts, "TAUX;2018;;1;;");
    refusedFor("zero-denominator", parts, "TAUX;2018;;1;0;");
    refusedFor("negative", parts, "TAUX;2018;;1;-2;");
    refusedFor("not-a-whole-number", parts, "DUREE;2018;;1;2,5;");
    rejected("indicator,period,value\n", "MONTANT,2018,\"1,234\"")
        .body("rejections[0].code", equalTo("ambiguous-number"));
  }
}
