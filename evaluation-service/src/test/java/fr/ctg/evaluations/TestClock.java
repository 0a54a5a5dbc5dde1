package fr.ctg.evaluations;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of the tests: the system's, until a test says what time it is. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock extends Clock {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private volatile Instant now;

  public void set(String instant) {
    now = Instant.parse(instant);
  }

  public void reset() {
    now = null;
  }

  @Override
  public ZoneId getZone() {
    return PARIS;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.system(zone);
  }

  @Override
  public Instant instant() {
    return now == null ? Instant.now() : now;
  }
}
