package fr.ctg.evaluations.framework;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What this service asks convention-service for. */
@RegisterRestClient(configKey = "convention-service")
@RegisterProvider(ServiceCredentials.class)
@Path("/v1/conventions")
interface ConventionServiceApi {

  @GET
  @Path("{convention}/framework")
  @Produces(MediaType.APPLICATION_JSON)
  Response framework(
      @PathParam("convention") String convention,
      @QueryParam("version") Long version,
      @HeaderParam("If-None-Match") String knownTag);
}
