package fr.ctg.kit.launch;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** One line in the log that says where to look next. */
@ApplicationScoped
class StartLine {

  private static final Logger LOG = Logger.getLogger(StartLine.class);

  private final String service;
  private final int port;

  StartLine(
      @ConfigProperty(name = "quarkus.application.name") String service,
      @ConfigProperty(name = "quarkus.http.port") int port) {
    this.service = service;
    this.port = port;
  }

  void say(@Observes StartupEvent started) {
    LOG.infof(
        "%s: try it at http://localhost:%d/q/swagger-ui, its health is at /q/health",
        service, port);
  }
}
