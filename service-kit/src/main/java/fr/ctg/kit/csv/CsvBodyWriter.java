package fr.ctg.kit.csv;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes a CSV row by row into the answer. */
@Provider
@Produces(CsvProfile.TEXT_CSV)
class CsvBodyWriter implements MessageBodyWriter<CsvBody> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == CsvBody.class;
  }

  @Override
  public void writeTo(
      CsvBody body,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out) {
    try (CsvRows rows = new CsvRows(out, body.profile())) {
      body.rows().accept(rows);
    }
  }
}
