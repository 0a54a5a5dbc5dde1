package fr.ctg.kit.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.ctg.kit.security.DemonstrationAccounts.Account;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.Map;

/** Knows the demonstration accounts, and which partner each acts for. */
@ApplicationScoped
class DemonstrationIdentities implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

  private final Map<String, Account> accounts;

  DemonstrationIdentities(DemonstrationAccounts demonstration) {
    this.accounts = demonstration.enabled() ? demonstration.accounts() : Map.of();
  }

  @Override
  public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
    return UsernamePasswordAuthenticationRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
    Account account = accounts.get(request.getUsername());
    if (account == null || !hasPassword(account, request)) {
      return Uni.createFrom().failure(new AuthenticationFailedException());
    }
    return Uni.createFrom().item(identity(request.getUsername(), account));
  }

  private static boolean hasPassword(
      Account account, UsernamePasswordAuthenticationRequest request) {
    byte[] given = new String(request.getPassword().getPassword()).getBytes(UTF_8);
    return MessageDigest.isEqual(account.password().getBytes(UTF_8), given);
  }

  private static SecurityIdentity identity(String name, Account account) {
    QuarkusSecurityIdentity.Builder identity =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal(name))
            .addRoles(account.roles());
    account.partner().ifPresent(code -> identity.addAttribute(Caller.PARTNER, code));
    return identity.build();
  }
}
