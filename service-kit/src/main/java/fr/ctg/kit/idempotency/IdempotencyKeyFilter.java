package fr.ctg.kit.idempotency;

import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Text;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/** Reads the key of a POST, and has its body hashed on its way to whoever reads it. */
@Provider
class IdempotencyKeyFilter implements ContainerRequestFilter {

  static final String HEADER = "Idempotency-Key";

  private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7e]{1,255}");

  private final IdempotencyKey key;

  IdempotencyKeyFilter(IdempotencyKey key) {
    this.key = key;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String value = request.getHeaderString(HEADER);
    if (value == null || !request.getMethod().equals(HttpMethod.POST)) {
      return;
    }
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed(
          Fault.header(
              HEADER,
              "malformed",
              Text.of(
                  "Une Idempotency-Key a de 1 à 255 caractères ASCII visibles, sans espace.",
                  "An Idempotency-Key has 1 to 255 visible ASCII characters, no space.")));
    }
    MessageDigest digest = sha256();
    String address = request.getMethod() + " " + request.getUriInfo().getRequestUri().getRawPath();
    String query = request.getUriInfo().getRequestUri().getRawQuery();
    digest.update((address + "?" + query + "\n").getBytes(StandardCharsets.UTF_8));
    request.setEntityStream(new DigestInputStream(request.getEntityStream(), digest));
    key.take(value, digest);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
