package fr.ctg.evaluations.framework;

import io.quarkus.oidc.client.OidcClients;
import io.quarkus.oidc.client.Tokens;
import io.quarkus.oidc.client.runtime.TokensHelper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestFilter;

/**
 * Says to convention-service that this is the other service: by name and password where they are
 * configured, as in the profile local, by a token of its own from the identity provider elsewhere.
 * Decided at run time, so that one artifact serves both; nothing is asked for before the first
 * call.
 */
@ApplicationScoped
public class ServiceCredentials implements ResteasyReactiveClientRequestFilter {

  private final ConventionServiceSettings settings;
  private final Instance<OidcClients> oidc;
  private final TokensHelper tokens = new TokensHelper();

  ServiceCredentials(ConventionServiceSettings settings, Instance<OidcClients> oidc) {
    this.settings = settings;
    this.oidc = oidc;
  }

  @Override
  public void filter(ResteasyReactiveClientRequestContext request) {
    if (settings.username().isPresent()) {
      authorize(request, "Basic " + encoded());
      return;
    }
    request.suspend();
    tokens
        .getTokens(oidc.get().getClient())
        .map(Tokens::getAccessToken)
        .subscribe()
        .with(
            token -> {
              authorize(request, "Bearer " + token);
              request.resume();
            },
            request::resume);
  }

  private String encoded() {
    String pair = settings.username().orElseThrow() + ":" + settings.password().orElse("");
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static void authorize(ResteasyReactiveClientRequestContext request, String value) {
    request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, value);
  }
}
