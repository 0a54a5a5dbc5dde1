package fr.ctg.kit.problem;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * HTTP/2 without TLS is off: an upgrade inside of a connection gets requests past the proxy before
 * us, and past {@link ConnectionProblems}.
 */
@ApplicationScoped
class ClearTextVersion implements HttpServerOptionsCustomizer {

  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    options.setHttp2ClearTextEnabled(false);
  }
}
