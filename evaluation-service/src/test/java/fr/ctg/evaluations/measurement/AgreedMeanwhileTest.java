package fr.ctg.evaluations.measurement;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.evaluations.framework.ActingPartner;
import fr.ctg.evaluations.framework.AnotherInstance;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.problem.RuleBroken;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An instance that saw a few seconds ago what was agreed records by what is agreed now. */
@QuarkusTest
class AgreedMeanwhileTest {

  private static final String FIGURE =
      """
      {"indicator": "%s", "period": "2019", "value": 12}
      """;

  @Inject AnotherInstance instance;
  @Inject ActingPartner acting;
  @Inject SingleRecording recording;
  @Inject Creations creations;
  @Inject MeasurementTransaction transaction;
  @Inject CurrentIdentityAssociation identity;

  private MeasurementChanges changes;

  @BeforeEach
  void a_coordinator_asks() {
    Arc.container().requestContext().activate();
    identity.setIdentity(
        QuarkusSecurityIdentity.builder()
            .setPrincipal(() -> "coordinatrice")
            .addRole("coordinator")
            .build());
    changes =
        new MeasurementChanges(instance.frameworks(), acting, recording, creations, transaction);
  }

  private Answer<MeasurementResponse> record(AConvention convention, String indicator)
      throws IOException {
    return changes.create(
        new Key(convention.id(), null),
        "ASSO-LAEP",
        new ByteArrayInputStream(FIGURE.formatted(indicator).getBytes(StandardCharsets.UTF_8)));
  }

  private static void seenElsewhere(AConvention convention) {
    As.analyst().get(convention.at("measurements")).then().statusCode(200);
  }

  @Test
  void an_indicator_that_has_just_been_agreed_takes_its_first_figure() throws IOException {
    AConvention convention = AConvention.known();
    record(convention, "NB_FAM");
    convention.indicator("NB_NOUVEAU", Map.of("measure", "COUNT")).publish();
    seenElsewhere(convention);
    assertEquals("12", record(convention, "NB_NOUVEAU").body().value().toPlainString());
  }

  @Test
  void an_indicator_that_has_just_been_handed_over_takes_none_from_who_had_it() throws IOException {
    AConvention convention = AConvention.known();
    record(convention, "NB_FAM");
    convention.adapt("MONTANT", "responsiblePartners", List.of("CAF-41")).publish();
    seenElsewhere(convention);
    RuleBroken refused = assertThrows(RuleBroken.class, () -> record(convention, "MONTANT"));
    assertEquals("not-responsible", refused.faults().get(0).code());
    As.analyst()
        .get(convention.at("measurements"))
        .then()
        .body("items.indicator", equalTo(List.of("NB_FAM")));
  }
}
