package fr.ctg.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who makes the present request, as its credentials say. */
@RequestScoped
public class Caller {

  static final String PARTNER = "partner";

  private final SecurityIdentity identity;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The name that the audit keeps. */
  public String name() {
    return identity.getPrincipal().getName();
  }

  /** In alphabetical order; only those of {@link Role}, whatever else a token carries. */
  public Set<String> roles() {
    Set<String> roles = new TreeSet<>(identity.getRoles());
    roles.retainAll(Role.ALL);
    return roles;
  }

  public boolean hasRole(String role) {
    return identity.hasRole(role);
  }

  /**
   * The code of the partner for which the caller acts; empty for people of the convention. It never
   * comes from the request itself, and only the role {@link Role#PARTNER} makes it count.
   */
  public Optional<String> partner() {
    return hasRole(Role.PARTNER)
        ? Optional.ofNullable(identity.getAttribute(PARTNER))
        : Optional.empty();
  }
}
