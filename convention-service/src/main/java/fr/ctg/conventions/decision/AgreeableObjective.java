package fr.ctg.conventions.decision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.convention.Agreement;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.objective.ObjectiveRepository;
import fr.ctg.conventions.objective.ObjectiveRequest;
import fr.ctg.conventions.objective.ObjectiveService;
import fr.ctg.conventions.objective.ObjectiveStatus;
import fr.ctg.conventions.objective.ObjectiveVersions;
import fr.ctg.kit.json.StrictJson;
import fr.ctg.kit.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Objectives as decisions change them: they have a status besides what their resource takes. */
@ApplicationScoped
class AgreeableObjective implements Agreeable {

  private static final String STATUS = "status";

  private record Status(ObjectiveStatus status) {}

  private final ObjectiveRepository repository;
  private final ObjectiveService objectives;
  private final ObjectiveVersions versions;
  private final StrictJson json;

  AgreeableObjective(
      ObjectiveRepository repository,
      ObjectiveService objectives,
      ObjectiveVersions versions,
      StrictJson json) {
    this.repository = repository;
    this.objectives = objectives;
    this.versions = versions;
    this.json = json;
  }

  @Override
  public ChangedThing what() {
    return ChangedThing.OBJECTIVE;
  }

  @Override
  public ObjectNode present(Convention convention, String code, LocalDate on, Faults faults) {
    return repository.withCode(convention, code).map(versions::present).orElse(null);
  }

  @Override
  public boolean isStatedWhole() {
    return false;
  }

  @Override
  public ObjectNode normalised(ObjectNode stated) {
    ObjectNode written = json.written(request(stated));
    ObjectiveStatus status = status(stated);
    return status == null ? written : written.put(STATUS, status.name());
  }

  @Override
  public void agree(
      Convention convention, String code, ObjectNode stated, Agreement agreement, Faults faults) {
    objectives.agree(convention, json.bind(stated, ObjectiveRequest.class), agreement, faults);
  }

  @Override
  public void adapt(
      Convention convention, String code, ObjectNode wanted, Agreement agreement, Faults faults) {
    objectives.adapt(
        repository.withCode(convention, code).orElseThrow(),
        request(wanted),
        status(wanted),
        agreement,
        faults);
  }

  private ObjectiveRequest request(ObjectNode stated) {
    return json.bind(stated.deepCopy().without(STATUS), ObjectiveRequest.class);
  }

  private ObjectiveStatus status(ObjectNode stated) {
    return json.bind(stated.deepCopy().retain(STATUS), Status.class).status();
  }
}
