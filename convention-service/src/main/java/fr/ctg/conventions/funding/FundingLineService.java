package fr.ctg.conventions.funding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.action.ActionRepository;
import fr.ctg.conventions.convention.AgreedVersions;
import fr.ctg.conventions.convention.Agreement;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.ConventionState;
import fr.ctg.conventions.convention.Conventions;
import fr.ctg.conventions.partner.PartnerRepository;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import fr.ctg.kit.idempotency.Once;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.json.MergePatch;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What can be done with the funding lines of a convention, a transaction a method. */
@ApplicationScoped
@Transactional
public class FundingLineService {

  private static final String TYPE = "funding-line";

  private final Conventions conventions;
  private final ActionRepository actions;
  private final PartnerRepository partners;
  private final FundingLineRepository lines;
  private final FundingFilters filters;
  private final FundingVersions contents;
  private final AgreedVersions versions;
  private final AuditTrail audit;
  private final Once once;

  FundingLineService(
      Conventions conventions,
      ActionRepository actions,
      PartnerRepository partners,
      FundingLineRepository lines,
      FundingFilters filters,
      FundingVersions contents,
      AgreedVersions versions,
      AuditTrail audit,
      Once once) {
    this.conventions = conventions;
    this.actions = actions;
    this.partners = partners;
    this.lines = lines;
    this.filters = filters;
    this.contents = contents;
    this.versions = versions;
    this.audit = audit;
    this.once = once;
  }

  Answer<FundingLineResponse> create(String key, FundingLineRequest request) {
    return once.only(
        () -> {
          Convention convention = requireFree(key);
          refuseIfTaken(convention, request.code());
          Faults faults = new Faults();
          FundingLine line = add(convention, request, references(convention), faults);
          faults.refuseIfAny();
          return answer(line);
        });
  }

  /**
   * Adds a line, whose code is free or not stated, within a larger piece of work, which refuses if
   * anything was found.
   *
   * @param faults receives what breaks a rule, below its own pointer
   */
  public FundingLine add(
      Convention convention,
      FundingLineRequest request,
      FundingReferences references,
      Faults faults) {
    FundingParties parties = references.resolve(request, faults);
    FundingLine line = FundingLine.of(convention, request, parties, faults);
    refuseSameMoney(request, parties, line.id(), faults);
    if (faults.isEmpty()) {
      if (request.code() == null) {
        line.call(freeCode(convention, request));
      }
      lines.persistAndFlush(line);
      audit.record(Entry.created(TYPE, line.id(), convention.id(), FundingLineResponse.of(line)));
    }
    return line;
  }

  /**
   * Adds a line that is agreed after the signature.
   *
   * @param faults receives what breaks a rule, below its own pointer
   */
  public void agree(
      Convention convention, FundingLineRequest request, Agreement agreement, Faults faults) {
    FundingLine line = add(convention, request, references(convention), faults);
    if (faults.isEmpty()) {
      versions.opened(line, agreement, contents.content(line));
    }
  }

  /**
   * Agrees on other money after the signature.
   *
   * @param request the whole line as it will be
   * @param faults receives what breaks a rule, below its own pointer
   */
  public void adapt(
      FundingLine line, FundingLineRequest request, Agreement agreement, Faults faults) {
    versions.requireNewest(line, agreement, faults);
    ObjectNode before = contents.content(line);
    revise(line, request, faults);
    if (faults.isEmpty()) {
      versions.changed(line, before, agreement, contents.content(line));
    }
  }

  /**
   * States a line anew whatever the state of its convention, within a larger piece of work, which
   * refuses if anything was found.
   *
   * @param faults receives what breaks a rule, below its own pointer
   */
  private void revise(FundingLine line, FundingLineRequest request, Faults faults) {
    FundingLineResponse before = FundingLineResponse.of(line);
    Convention convention = line.convention();
    FundingParties parties = references(convention).resolve(request, faults);
    refuseSameMoney(request, parties, line.id(), faults);
    line.describe(request, parties, faults);
    if (faults.isEmpty()) {
      lines.flush();
      audit.record(
          Entry.replaced(TYPE, line.id(), convention.id(), before, FundingLineResponse.of(line)));
    }
  }

  Answer<FundingLineResponse> read(String convention, String line) {
    return answer(lines.require(conventions.require(convention), Key.parse("line", line)));
  }

  Page<FundingLineResponse> list(String key, FundingQuery query, PageRequest page) {
    FundingFilter filter = filters.of(conventions.require(key), query);
    return lines.page(filter, page).map(FundingLineResponse::of);
  }

  FundingTable table(String key, FundingQuery query) {
    FundingFilter filter = filters.of(conventions.require(key), query);
    return new FundingTable(lines.all(filter).stream().map(FundingTable.Row::of).toList());
  }

  Answer<FundingLineResponse> replace(
      String convention, String key, IfMatch known, FundingLineRequest request) {
    return describe(known(convention, key, known), request);
  }

  Answer<FundingLineResponse> patch(
      String convention, String key, IfMatch known, MergePatch patch) {
    FundingLine line = known(convention, key, known);
    return describe(line, patch.onto(FundingLineRequest.of(line)));
  }

  Answer<FundingLineResponse> pay(
      String convention, String key, IfMatch known, PaymentRequest payment) {
    FundingLine line = lines.require(conventions.requireOpen(convention), Key.parse("line", key));
    known.check(line.version());
    FundingLineResponse before = FundingLineResponse.of(line);
    line.pay(payment);
    lines.flush();
    audit.record(
        new Entry(
            "paid",
            TYPE,
            line.id(),
            line.convention().id(),
            before,
            FundingLineResponse.of(line),
            null));
    return answer(line);
  }

  void delete(String convention, String key, IfMatch known) {
    FundingLine line = known(convention, key, known);
    audit.record(
        Entry.deleted(TYPE, line.id(), line.convention().id(), FundingLineResponse.of(line)));
    lines.delete(line);
    lines.flush();
  }

  private FundingLine known(String convention, String key, IfMatch known) {
    FundingLine line = lines.require(requireFree(convention), Key.parse("line", key));
    known.check(line.version());
    return line;
  }

  private Answer<FundingLineResponse> describe(FundingLine line, FundingLineRequest request) {
    if (!line.code().equals(request.code())) {
      refuseIfTaken(line.convention(), request.code());
    }
    Faults faults = new Faults();
    revise(line, request, faults);
    faults.refuseIfAny();
    return answer(line);
  }

  /** The convention, whose money may still be agreed freely. */
  private Convention requireFree(String key) {
    Convention convention = conventions.requireOpen(key);
    if (convention.state() != ConventionState.DRAFT) {
      throw new StateConflict(
          "funding-agreed",
          Text.of(
              "Depuis la signature, les financements convenus ne changent que par une décision de"
                  + " type REALLOCATE_FUNDING ; ce qui est versé s'indique à l'adresse « payment » de"
                  + " la ligne.",
              "Since the signature, agreed funding changes only by a decision of type"
                  + " REALLOCATE_FUNDING; what is paid is stated at the line's address \"payment\"."),
          convention.state().allowedMoves().stream().map(Enum::name).toList());
    }
    return convention;
  }

  private FundingReferences references(Convention convention) {
    return new FundingReferences(
        (number, faults) -> actions.named(convention, number, faults), partners::named);
  }

  // Once there is a fault, what the request names may not be stored and cannot be asked for.
  private void refuseSameMoney(
      FundingLineRequest request, FundingParties parties, UUID not, Faults faults) {
    if (faults.isEmpty() && parties.areKnown()) {
      lines
          .sameMoney(request, parties, not)
          .ifPresent(
              same ->
                  faults.add(
                      "duplicate",
                      Text.of(
                          "La ligne « %s » est déjà celle de ce financeur pour cette action, cette"
                              + " année, cette nature et ce dispositif ; modifiez-la, ou nommez un"
                              + " autre dispositif.",
                          "Line \"%s\" is this funder's already for this action, year, nature and"
                              + " scheme; change that one, or name another scheme.",
                          same.code())));
    }
  }

  private String freeCode(Convention convention, FundingLineRequest request) {
    int number = 1;
    String code = LineCode.of(request, number);
    while (lines.withCode(convention, code).isPresent()) {
      number++;
      code = LineCode.of(request, number);
    }
    return code;
  }

  private void refuseIfTaken(Convention convention, String code) {
    if (code != null && lines.withCode(convention, code).isPresent()) {
      throw new StateConflict(
          "funding-line-code-taken",
          Text.of(
              "Une ligne de financement de cette convention porte déjà le code « %s » ; choisissez-en"
                  + " un autre.",
              "A funding line of this convention already has the code \"%s\"; choose another one.",
              code));
    }
  }

  private static Answer<FundingLineResponse> answer(FundingLine line) {
    return Answer.of(line.id(), line.version(), FundingLineResponse.of(line));
  }
}
