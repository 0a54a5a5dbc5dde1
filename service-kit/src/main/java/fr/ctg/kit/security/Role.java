package fr.ctg.kit.security;

import java.util.Set;

/** The roles of the contract (rule 26), as constants that annotations can name. */
public final class Role {

  /** Runs the convention, for the city or the Caf. */
  public static final String COORDINATOR = "coordinator";

  /** Adopts decisions. */
  public static final String COMMITTEE = "committee";

  /** Pushes its own data; the claim {@code partner} says which partner it is. */
  public static final String PARTNER = "partner";

  /** Reads everything, freezes reports. */
  public static final String ANALYST = "analyst";

  /** The other service. */
  public static final String SERVICE = "service";

  /** Runs the software. */
  public static final String ADMIN = "admin";

  /** Every role that the contract knows. */
  static final Set<String> ALL = Set.of(COORDINATOR, COMMITTEE, PARTNER, ANALYST, SERVICE, ADMIN);

  private Role() {}
}
