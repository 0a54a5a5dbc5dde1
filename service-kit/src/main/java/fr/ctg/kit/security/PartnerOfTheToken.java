package fr.ctg.kit.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** A token says in its claim {@code partner} which partner its bearer acts for. */
@ApplicationScoped
class PartnerOfTheToken implements SecurityIdentityAugmentor {

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (identity.getPrincipal() instanceof JsonWebToken token
        && token.getClaim(Caller.PARTNER) instanceof String code
        && !code.isBlank()) {
      return Uni.createFrom()
          .item(
              QuarkusSecurityIdentity.builder(identity).addAttribute(Caller.PARTNER, code).build());
    }
    return Uni.createFrom().item(identity);
  }
}
