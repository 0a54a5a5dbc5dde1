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

/** Reads the body of a PATCH. */
@Provider
@Consumes(MergePatch.MEDIA_TYPE)
@ConstrainedTo(RuntimeType.SERVER)
class MergePatchReader implements MessageBodyReader<MergePatch> {

  private final StrictJson json;

  MergePatchReader(StrictJson json) {
    this.json = json;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == MergePatch.class;
  }

  @Override
  public MergePatch readFrom(
      Class<MergePatch> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    return json.patch(body.readAllBytes());
  }
}
