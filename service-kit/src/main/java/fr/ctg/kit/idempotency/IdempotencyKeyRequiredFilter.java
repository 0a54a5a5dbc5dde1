package fr.ctg.kit.idempotency;

import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Text;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Refuses what may not be repeated by accident and carries no key. */
@Provider
@IdempotencyKeyRequired
class IdempotencyKeyRequiredFilter implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    boolean dryRun = "true".equals(request.getUriInfo().getQueryParameters().getFirst("dryRun"));
    if (!dryRun && request.getHeaderString(IdempotencyKeyFilter.HEADER) == null) {
      throw new Malformed(
          Fault.header(
              IdempotencyKeyFilter.HEADER,
              "required",
              Text.of(
                  "Donnez à cette requête une Idempotency-Key de votre choix, par exemple un UUID ;"
                      + " répétez-la à l'identique si vous devez renvoyer la même requête.",
                  "Give this request an Idempotency-Key of your choice, a UUID for example; repeat"
                      + " it unchanged if you have to send the same request again.")));
    }
  }
}
