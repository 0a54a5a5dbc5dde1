package fr.ctg.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.ctg.kit.text.Language;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/** Writes the problem document of a verdict, inside Quarkus REST and outside of it alike. */
@ApplicationScoped
class ProblemWriter {

  static final String MEDIA_TYPE = "application/problem+json";

  private static final Logger LOG = Logger.getLogger(ProblemWriter.class);

  private final ObjectMapper json;
  private final CurrentVertxRequest request;

  ProblemWriter(ObjectMapper json, CurrentVertxRequest request) {
    this.json = json;
    this.request = request;
  }

  Response response(Verdict verdict) {
    return response(verdict, null);
  }

  /**
   * @param cause what nobody foresaw, logged with the trace id; null for a plain refusal
   */
  Response response(Verdict verdict, Throwable cause) {
    Asked asked = Asked.by(request.getCurrent().request());
    Response.ResponseBuilder response = Response.status(verdict.status());
    headers(verdict, asked).forEach(response::header);
    return response.entity(document(verdict, asked, cause)).build();
  }

  void send(Verdict verdict, RoutingContext routing, Throwable cause) {
    HttpServerResponse response = routing.response();
    if (response.ended()) {
      return;
    }
    if (response.headWritten()) {
      // Half an answer is on its way: only cutting the connection tells the client.
      routing.request().connection().close();
      return;
    }
    Asked asked = Asked.by(routing.request());
    byte[] document = document(verdict, asked, cause);
    response.setStatusCode(verdict.status());
    headers(verdict, asked).forEach(response::putHeader);
    response.end(Buffer.buffer(document));
  }

  byte[] document(Verdict verdict, Asked asked, Throwable cause) {
    String traceId = TraceId.current(asked.traceparent());
    if (cause != null) {
      log(verdict, asked, traceId, cause);
    }
    try {
      return json.writeValueAsBytes(Problem.of(verdict, asked.path(), traceId, locale(asked)));
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static void log(Verdict verdict, Asked asked, String traceId, Throwable cause) {
    if (verdict.status() == 500) {
      LOG.errorf(cause, "%s %s failed, trace %s", asked.method(), asked.path(), traceId);
    } else {
      // Known by its status; a stack for each would only bury the others.
      LOG.warnf(
          "%s %s: %d %s, trace %s, %s",
          asked.method(), asked.path(), verdict.status(), verdict.code(), traceId, cause);
    }
  }

  static Map<String, String> headers(Verdict verdict, Asked asked) {
    Map<String, String> headers = new TreeMap<>(verdict.headers());
    headers.put(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE);
    headers.put(HttpHeaders.CONTENT_LANGUAGE, locale(asked).getLanguage());
    headers.put(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    headers.put(HttpHeaders.CACHE_CONTROL, "no-store");
    return headers;
  }

  private static Locale locale(Asked asked) {
    return Language.preferred(asked.acceptLanguage());
  }
}
