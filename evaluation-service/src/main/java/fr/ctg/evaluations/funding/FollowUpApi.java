package fr.ctg.evaluations.funding;

import fr.ctg.evaluations.framework.ServiceCredentials;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What this service asks convention-service for beside the framework. */
@RegisterRestClient(configKey = "convention-service")
@RegisterProvider(ServiceCredentials.class)
@Path("/v1/conventions")
interface FollowUpApi {

  @GET
  @Path("{convention}/follow-up")
  @Produces(MediaType.APPLICATION_JSON)
  Response followUp(
      @PathParam("convention") String convention, @HeaderParam("If-None-Match") String knownTag);
}
