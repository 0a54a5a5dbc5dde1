package fr.ctg.kit.contract;

import fr.ctg.kit.json.MergePatch;
import fr.ctg.kit.limit.LargeBody;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Operations that exist in the tests only: one for each thing that the contract promises. */
@Path("/v1/contract-probe")
class ProbeResource {

  private static final Probe STORED =
      new Probe(
          "stored",
          Probe.Colour.RED,
          1,
          true,
          new BigDecimal("1E+3"),
          LocalDate.of(2026, 1, 2),
          Instant.parse("2026-01-02T03:04:05Z"),
          null);

  @GET
  @PermitAll
  public Probe read(
      @QueryParam("colour") Probe.Colour colour,
      @QueryParam("on") LocalDate on,
      @QueryParam("at") Instant at,
      @QueryParam("id") UUID id,
      @QueryParam("open") Boolean open,
      @QueryParam("tag") List<String> tags,
      @BeanParam ProbePage page) {
    return STORED;
  }

  @POST
  @PermitAll
  public Probe create(Probe probe) {
    return probe;
  }

  @PATCH
  @PermitAll
  @Consumes(MergePatch.MEDIA_TYPE)
  public Probe patch(MergePatch patch) {
    return patch.onto(STORED);
  }

  @GET
  @Path("things/{id}")
  @PermitAll
  public Map<String, UUID> thing(@PathParam("id") UUID id) {
    return Map.of("id", id);
  }

  @GET
  @Path("lines")
  @PermitAll
  @Produces("text/csv")
  public String lines() {
    return "a,b\r\n";
  }

  @POST
  @Path("files")
  @PermitAll
  @LargeBody
  @Consumes(MediaType.WILDCARD)
  public Map<String, Long> file(InputStream file) throws IOException {
    return Map.of("bytes", file.transferTo(OutputStream.nullOutputStream()));
  }

  @GET
  @Path("coordinators")
  @RolesAllowed(Role.COORDINATOR)
  public Map<String, Boolean> coordinators() {
    return Map.of("welcome", true);
  }

  @GET
  @Path("unannotated")
  public Map<String, Boolean> unannotated() {
    return Map.of("welcome", true);
  }

  @GET
  @Path("failures/{kind}")
  @PermitAll
  public Object fail(@PathParam("kind") ProbeFailure kind) throws Exception {
    throw kind.failure();
  }
}
