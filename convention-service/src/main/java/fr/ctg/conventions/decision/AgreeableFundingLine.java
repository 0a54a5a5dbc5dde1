package fr.ctg.conventions.decision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.convention.Agreement;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.funding.FundingLineRepository;
import fr.ctg.conventions.funding.FundingLineRequest;
import fr.ctg.conventions.funding.FundingLineService;
import fr.ctg.kit.json.StrictJson;
import fr.ctg.kit.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Funding lines as decisions change them: what is paid is followed, and no decision's affair. */
@ApplicationScoped
class AgreeableFundingLine implements Agreeable {

  private final FundingLineRepository repository;
  private final FundingLineService lines;
  private final StrictJson json;

  AgreeableFundingLine(
      FundingLineRepository repository, FundingLineService lines, StrictJson json) {
    this.repository = repository;
    this.lines = lines;
    this.json = json;
  }

  @Override
  public ChangedThing what() {
    return ChangedThing.FUNDING_LINE;
  }

  @Override
  public ObjectNode present(Convention convention, String code, LocalDate on, Faults faults) {
    return repository
        .withCode(convention, code)
        .map(line -> json.written(FundingLineRequest.of(line)))
        .orElse(null);
  }

  @Override
  public boolean isStatedWhole() {
    return false;
  }

  @Override
  public ObjectNode normalised(ObjectNode stated) {
    return json.written(json.bind(stated, FundingLineRequest.class));
  }

  @Override
  public void check(ObjectNode after, boolean isThere, Faults faults) {
    NotDecided.check(after, faults, "paid");
  }

  @Override
  public void agree(
      Convention convention, String code, ObjectNode stated, Agreement agreement, Faults faults) {
    lines.agree(convention, json.bind(stated, FundingLineRequest.class), agreement, faults);
  }

  @Override
  public void adapt(
      Convention convention, String code, ObjectNode wanted, Agreement agreement, Faults faults) {
    lines.adapt(
        repository.withCode(convention, code).orElseThrow(),
        json.bind(wanted, FundingLineRequest.class),
        agreement,
        faults);
  }
}
