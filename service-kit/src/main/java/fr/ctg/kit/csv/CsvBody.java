package fr.ctg.kit.csv;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * An answer in CSV that is written while it is sent, however long it is. What may be refused has to
 * be refused before: once the first row is out, only cutting the connection tells the client.
 *
 * @param rows writes the header and the rows
 */
public record CsvBody(CsvProfile profile, Consumer<CsvRows> rows) {

  /** 200 with this body. */
  public RestResponse<CsvBody> ok() {
    return ResponseBuilder.ok(this).header(HttpHeaders.CONTENT_TYPE, profile.contentType()).build();
  }
}
