package fr.ctg.kit.json;

import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.problem.RefusalMapper;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Says in the contract's words what annotations on the parameters of a resource refused. */
@Provider
class ValidationMapper implements ExceptionMapper<ConstraintViolationException> {

  private final RefusalMapper refusals;
  private final ConstraintWords words;

  ValidationMapper(RefusalMapper refusals, ConstraintWords words) {
    this.refusals = refusals;
    this.words = words;
  }

  @Override
  public Response toResponse(ConstraintViolationException broken) {
    List<Fault> faults = broken.getConstraintViolations().stream().map(this::fault).toList();
    return refusals.toResponse(new Malformed(faults));
  }

  private Fault fault(ConstraintViolation<?> violation) {
    String name = "";
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.PARAMETER || node.getKind() == ElementKind.PROPERTY) {
        name = node.getName();
      }
    }
    return Fault.parameter(name, ConstraintWords.code(violation), words.detail(violation));
  }
}
