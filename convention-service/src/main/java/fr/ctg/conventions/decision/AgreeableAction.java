package fr.ctg.conventions.decision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.action.ActionRepository;
import fr.ctg.conventions.action.ActionRequest;
import fr.ctg.conventions.action.ActionService;
import fr.ctg.conventions.action.ActionVersions;
import fr.ctg.conventions.convention.Agreement;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.kit.json.StrictJson;
import fr.ctg.kit.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Actions as decisions change them. */
@ApplicationScoped
class AgreeableAction implements Agreeable {

  private final ActionRepository repository;
  private final ActionService actions;
  private final ActionVersions versions;
  private final StrictJson json;

  AgreeableAction(
      ActionRepository repository,
      ActionService actions,
      ActionVersions versions,
      StrictJson json) {
    this.repository = repository;
    this.actions = actions;
    this.versions = versions;
    this.json = json;
  }

  @Override
  public ChangedThing what() {
    return ChangedThing.ACTION;
  }

  @Override
  public ObjectNode present(Convention convention, String code, LocalDate on, Faults faults) {
    return repository.withNumber(convention, code).map(versions::present).orElse(null);
  }

  @Override
  public boolean isStatedWhole() {
    return false;
  }

  @Override
  public ObjectNode normalised(ObjectNode stated) {
    return json.written(json.bind(stated, ActionRequest.class));
  }

  @Override
  public void check(ObjectNode after, boolean isThere, Faults faults) {
    if (!isThere) {
      NotDecided.check(after, faults, "status");
    }
    JsonNode milestones = after.path("milestones");
    for (int i = 0; i < milestones.size(); i++) {
      NotDecided.check(milestones.get(i), faults.at("milestones", i), "reachedOn", "note");
    }
  }

  @Override
  public void agree(
      Convention convention, String code, ObjectNode stated, Agreement agreement, Faults faults) {
    actions.agree(convention, json.bind(stated, ActionRequest.class), agreement, faults);
  }

  @Override
  public void adapt(
      Convention convention, String code, ObjectNode wanted, Agreement agreement, Faults faults) {
    actions.adapt(
        repository.withNumber(convention, code).orElseThrow(),
        json.bind(wanted, ActionRequest.class),
        agreement,
        faults);
  }
}
