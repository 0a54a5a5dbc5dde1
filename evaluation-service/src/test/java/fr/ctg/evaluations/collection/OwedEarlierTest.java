package fr.ctg.evaluations.collection;

import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.evaluations.AdaptedConvention;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was owed by a day is not changed by what takes effect later, whatever that is. */
class OwedEarlierTest {

  private static final int SEEDS = 300;

  @Test
  void what_takes_effect_later_leaves_what_was_owed_by_earlier_days_alone() {
    int owed = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      AdaptedConvention drawn = AdaptedConvention.drawn(seed, new UUID(0, seed), "CTG-" + seed);
      for (LocalDate asOf : drawn.earlier()) {
        List<ExpectedMeasurementResponse> before = owed(drawn.before(), asOf);
        assertIterableEquals(
            before,
            owed(drawn.after(), asOf),
            "seed " + seed + ": " + drawn.decisions() + " on " + drawn.day() + " seen " + asOf);
        owed += before.size();
      }
    }
    assertTrue(owed > 30 * SEEDS, "only " + owed + " were owed");
  }

  /** As if nothing of it had come. */
  private static List<ExpectedMeasurementResponse> owed(ObjectNode framework, LocalDate asOf) {
    return OwedReports.of(AdaptedConvention.read(framework), asOf).stream()
        .map(one -> ExpectedMeasurementResponse.of(ExpectedReport.of(one, null, asOf)))
        .toList();
  }
}
