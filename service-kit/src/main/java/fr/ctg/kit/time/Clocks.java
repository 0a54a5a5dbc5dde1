package fr.ctg.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** Where now and today come from: days are those of metropolitan France. */
class Clocks {

  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Paris"));
  }
}
