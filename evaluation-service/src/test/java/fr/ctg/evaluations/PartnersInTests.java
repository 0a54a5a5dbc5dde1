package fr.ctg.evaluations;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The claim {@code partner} counts; until the kit reads it itself. */
@ApplicationScoped
class PartnersInTests implements SecurityIdentityAugmentor {

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (identity.getPrincipal() instanceof JsonWebToken token
        && token.getClaim("partner") instanceof String code) {
      return Uni.createFrom()
          .item(QuarkusSecurityIdentity.builder(identity).addAttribute("partner", code).build());
    }
    return Uni.createFrom().item(identity);
  }
}
