package fr.ctg.kit.security;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.BasicAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * HTTP Basic for the demonstration accounts. Quarkus' own Basic is chosen at build time and would
 * stand in the production artifact too; this one is not there unless it is enabled.
 */
@ApplicationScoped
class DemonstrationMechanism implements HttpAuthenticationMechanism {

  private final BasicAuthenticationMechanism basic = new BasicAuthenticationMechanism("ctg", false);
  private final boolean enabled;

  DemonstrationMechanism(DemonstrationAccounts demonstration) {
    this.enabled = demonstration.enabled();
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identities) {
    return enabled ? basic.authenticate(context, identities) : Uni.createFrom().nullItem();
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return enabled ? basic.getChallenge(context) : Uni.createFrom().nullItem();
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return basic.getCredentialTypes();
  }
}
