package fr.ctg.evaluations.framework;

import fr.ctg.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/**
 * What another instance of this service sees of the same database: one that has just asked
 * convention-service, and asks again in an hour.
 */
@ApplicationScoped
public class AnotherInstance {

  private final Frameworks frameworks;

  AnotherInstance(FrameworkStore store, FrameworkSource source, Caller caller, Clock clock) {
    this.frameworks = new Frameworks(store, source, () -> Duration.ofHours(1), caller, clock);
  }

  public Frameworks frameworks() {
    return frameworks;
  }
}
