package fr.ctg.evaluations.finding;

import fr.ctg.evaluations.framework.ServiceCredentials;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What findings have to do with the committees that convention-service knows. */
@RegisterRestClient(configKey = "convention-service")
@RegisterProvider(ServiceCredentials.class)
@Path("/v1/conventions")
interface CommitteeApi {

  @POST
  @Path("{convention}/agenda-proposals")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  Response propose(
      @PathParam("convention") String convention,
      @HeaderParam("Idempotency-Key") String key,
      String proposal);

  @GET
  @Path("{convention}/decisions")
  @Produces(MediaType.APPLICATION_JSON)
  Response decisions(
      @PathParam("convention") String convention,
      @QueryParam("limit") int limit,
      @QueryParam("cursor") String cursor);
}
