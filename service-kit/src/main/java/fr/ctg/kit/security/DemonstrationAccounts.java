package fr.ctg.kit.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The accounts with which anybody can try the services out. */
@ConfigMapping(prefix = "ctg.demonstration")
interface DemonstrationAccounts {

  /** Only in the profiles local and test: with it, a service does not start in any other. */
  @WithDefault("false")
  boolean enabled();

  /** By name. */
  Map<String, Account> accounts();

  /** One account. */
  interface Account {

    String password();

    Set<String> roles();

    /** The code of the partner that the account acts for. */
    Optional<String> partner();
  }
}
