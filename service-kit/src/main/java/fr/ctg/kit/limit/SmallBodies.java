package fr.ctg.kit.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads small bodies before a thread works on the request: a thread that reads waits for whoever
 * sends, and somebody slow would keep it from all others.
 */
@ApplicationScoped
class SmallBodies {

  private static final int RIGHT_BEFORE_THE_OPERATION = 1;
  private static final int REQUEST_TIMEOUT = 408;
  private static final int LONGEST = 16 << 10;

  private static final String GIVING_UP = SmallBodies.class.getName();

  private final BodyHandler reader = BodyHandler.create(false);
  private final long patience;

  /**
   * @param patience how long a body may take to come
   */
  SmallBodies(@ConfigProperty(name = "quarkus.http.read-timeout") Duration patience) {
    this.patience = patience.toMillis();
  }

  void read(@Observes Filters filters) {
    filters.register(this::read, RIGHT_BEFORE_THE_OPERATION + 1);
    filters.register(this::goOn, RIGHT_BEFORE_THE_OPERATION);
  }

  private void read(RoutingContext routing) {
    if (isSmall(routing.request()) && !isForm(routing.request())) {
      routing.put(GIVING_UP, routing.vertx().setTimer(patience, timer -> giveUp(routing)));
      reader.handle(routing);
    } else {
      routing.next();
    }
  }

  private void goOn(RoutingContext routing) {
    Long timer = routing.remove(GIVING_UP);
    if (timer != null) {
      routing.vertx().cancelTimer(timer);
    }
    routing.next();
  }

  private static void giveUp(RoutingContext routing) {
    if (!routing.response().closed()) {
      // The header alone leaves it open for as long as the body is not complete.
      routing.addEndHandler(answered -> routing.request().connection().close());
      routing.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
      routing.fail(REQUEST_TIMEOUT);
    }
  }

  private static boolean isSmall(HttpServerRequest request) {
    String said = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    int length = said == null || said.length() > 5 ? 0 : Integer.parseInt(said);
    return length > 0 && length <= LONGEST;
  }

  // The reader would take a form apart, and nothing of it would be left for who refuses it.
  private static boolean isForm(HttpServerRequest request) {
    String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
    return type != null
        && (type.regionMatches(true, 0, "multipart/", 0, 10)
            || type.regionMatches(true, 0, "application/x-www-form-urlencoded", 0, 33));
  }
}
