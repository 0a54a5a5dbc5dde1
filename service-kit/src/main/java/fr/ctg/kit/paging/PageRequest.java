package fr.ctg.kit.paging;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every collection takes (rule 6); a resource takes it as a {@code @BeanParam}. */
public class PageRequest {

  static final int DEFAULT_LIMIT = 50;
  static final int MAXIMUM_LIMIT = 500;

  @QueryParam("limit")
  @Parameter(
      description = "How many items at most in one answer.",
      schema = @Schema(minimum = "1", maximum = "500", defaultValue = "50"))
  Integer limit;

  @QueryParam("cursor")
  @Parameter(
      description =
          "Where to go on: `next` of the answer before, unchanged, with the same filters.",
      schema = @Schema(maxLength = 1000))
  String cursor;

  @QueryParam("sort")
  @Parameter(
      description =
          "The property to sort by, with `-` before it for descending order. The description of the"
              + " operation lists the properties.",
      schema = @Schema(maxLength = 60))
  String sort;

  @HeaderParam("Prefer")
  @Parameter(
      description = "`return=total-count` asks for the number of all items that match (RFC 7240).",
      schema = @Schema(maxLength = 200))
  String prefer;

  boolean wantsTotal() {
    return prefer != null && prefer.replace(" ", "").contains("return=total-count");
  }
}
