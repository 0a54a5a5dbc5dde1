package fr.ctg.kit.idempotency;

/**
 * A request that carries an idempotency key.
 *
 * @param principal whose key it is; another's of the same spelling is another key
 * @param fingerprint what the request is recognised by: SHA-256 of address and body, in hexadecimal
 */
public record KeyUse(String principal, String key, String fingerprint) {

  /** The same for every use of the key by the same principal. */
  public String name() {
    return principal + "\n" + key;
  }
}
