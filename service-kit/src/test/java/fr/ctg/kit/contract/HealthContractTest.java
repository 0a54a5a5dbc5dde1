package fr.ctg.kit.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

/** What whoever runs the services can see. */
public abstract class HealthContractTest {

  @Test
  void readiness_tells_the_state_of_the_database() {
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks.name", hasItem("Database connections health check"));
  }

  @Test
  void the_absence_of_the_other_service_is_told_and_takes_nothing_out_of_service() {
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks.find { it.name == 'other-service' }.status", is("UP"))
        .body("checks.find { it.name == 'other-service' }.data.state", is("AWAY"));
  }

  @Test
  void metrics_are_those_of_prometheus() {
    given().get("/q/metrics").then().statusCode(200).body(containsString("# TYPE jvm_"));
  }
}
