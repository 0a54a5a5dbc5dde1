package fr.ctg.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;

/** Who makes the present request, as its credentials say. */
@RequestScoped
public class Caller {

  private final SecurityIdentity identity;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  public String name() {
    return identity.getPrincipal().getName();
  }

  public Set<String> roles() {
    return identity.getRoles();
  }

  public boolean hasRole(String role) {
    return identity.hasRole(role);
  }

  /** The code of the partner for which the caller acts; empty for people of the convention. */
  public Optional<String> partner() {
    return Optional.ofNullable(identity.getAttribute("partner"));
  }
}
