package fr.ctg.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Writes into the document what holds for every operation, so that no resource has to repeat it:
 * the refusals, the headers of preconditions and idempotency, and the examples kept beside the
 * code.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

  private static final String PROBLEM = "application/problem+json";

  private final Examples examples = new Examples();

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document.getPaths().getPathItems().values().forEach(this::complete);
    Problems.describe(document);
    Decimals.describe(document);
  }

  private void complete(PathItem path) {
    path.getOperations().forEach((method, operation) -> complete(method, operation));
  }

  private void complete(HttpMethod method, Operation operation) {
    if (method == HttpMethod.POST) {
      addIdempotencyKey(operation);
    }
    boolean changesOne =
        method == HttpMethod.PUT || method == HttpMethod.PATCH || method == HttpMethod.DELETE;
    if (changesOne) {
      requireIfMatch(operation);
    }
    sayWhatIsAnswered(method, operation);
    limitPathParameters(operation);
    limitRepeatedParameters(operation);
    addExamples(operation);
    Problems.list(method, operation)
        .forEach((status, reason) -> addProblem(operation, status, reason));
  }

  private static void addIdempotencyKey(Operation operation) {
    boolean stated =
        operation.getParameters() != null
            && operation.getParameters().stream()
                .anyMatch(parameter -> "Idempotency-Key".equals(parameter.getName()));
    if (!stated) {
      operation.addParameter(
          header("Idempotency-Key")
              .description(
                  "A value of your choice, such as a UUID. The same request sent again with it has no"
                      + " second effect and gets the first answer again, for seven days.")
              .example("6f9619ff-8b86-4d01-b42d-00cf4fc964ff"));
    }
  }

  private static void requireIfMatch(Operation operation) {
    operation.getParameters().stream()
        .filter(parameter -> "If-Match".equals(parameter.getName()))
        .forEach(
            parameter ->
                parameter
                    .required(true)
                    .description("The ETag of the state that you have read.")
                    .example("\"3\"")
                    .getSchema()
                    .maxLength(200));
  }

  private static Parameter header(String name) {
    return OASFactory.createParameter()
        .name(name)
        .in(In.HEADER)
        .schema(OASFactory.createSchema().addType(SchemaType.STRING).maxLength(255));
  }

  private static void sayWhatIsAnswered(HttpMethod method, Operation operation) {
    APIResponses responses = operation.getResponses();
    APIResponse ok = responses.getAPIResponse("200");
    if (ok == null) {
      return;
    }
    APIResponse created = responses.getAPIResponse("201");
    if (created != null) {
      // 200 beside it says that there was nothing to create.
      sayWhere(created);
      created.addHeader("ETag", header("The state that was answered, for `If-Match`.", 200));
    } else if (method == HttpMethod.POST && operation.getOperationId().startsWith("create")) {
      responses.removeAPIResponse("200");
      responses.addAPIResponse("201", ok.description("Created."));
      sayWhere(ok);
    }
    boolean isPage = operation.getOperationId().startsWith("list");
    if (isPage) {
      ok.addHeader("Link", header("The next page, as `rel=\"next\"` (RFC 8288).", 4000));
    } else {
      ok.addHeader("ETag", header("The state that was answered, for `If-Match`.", 200));
    }
  }

  private static void sayWhere(APIResponse created) {
    created.addHeader("Location", header("The address of what was created.", 2000));
  }

  private static Header header(String description, int maximum) {
    return OASFactory.createHeader()
        .description(description)
        .schema(OASFactory.createSchema().addType(SchemaType.STRING).maxLength(maximum));
  }

  private static void limitPathParameters(Operation operation) {
    if (operation.getParameters() != null) {
      operation.getParameters().stream()
          .filter(parameter -> parameter.getIn() == In.PATH)
          .map(Parameter::getSchema)
          .filter(schema -> schema.getRef() == null && schema.getMaxLength() == null)
          .forEach(schema -> schema.maxLength(60));
    }
  }

  /** A parameter that may be repeated says how long each of its texts may be. */
  private static void limitRepeatedParameters(Operation operation) {
    if (operation.getParameters() != null) {
      operation.getParameters().stream()
          .map(Parameter::getSchema)
          .filter(schema -> schema != null && schema.getItems() != null)
          .forEach(schema -> schema.getItems().maxLength(60));
    }
  }

  private void addExamples(Operation operation) {
    String id = operation.getOperationId();
    if (operation.getRequestBody() != null) {
      set(operation.getRequestBody().getContent(), id + ".request");
    }
    for (Map.Entry<String, APIResponse> response :
        operation.getResponses().getAPIResponses().entrySet()) {
      if (response.getKey().startsWith("2")) {
        set(response.getValue().getContent(), id + ".response");
      }
    }
  }

  private void set(Content content, String name) {
    if (content != null) {
      content
          .getMediaTypes()
          .forEach((type, media) -> examples.find(name, type).ifPresent(media::setExample));
    }
  }

  private static void addProblem(Operation operation, String status, String reason) {
    MediaType problem =
        OASFactory.createMediaType()
            .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
    operation
        .getResponses()
        .addAPIResponse(
            status,
            OASFactory.createAPIResponse()
                .description(reason)
                .content(OASFactory.createContent().addMediaType(PROBLEM, problem)));
  }
}
