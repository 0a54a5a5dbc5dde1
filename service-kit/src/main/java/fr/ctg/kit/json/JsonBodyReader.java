package fr.ctg.kit.json;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Has every JSON body that a resource takes as a record read strictly. JSON is UTF-8 whatever
 * charset a client puts beside it (RFC 8259).
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@ConstrainedTo(RuntimeType.SERVER)
class JsonBodyReader implements MessageBodyReader<Object> {

  private final StrictJson json;

  JsonBodyReader(StrictJson json) {
    this.json = json;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord();
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    return json.read(body, type);
  }
}
