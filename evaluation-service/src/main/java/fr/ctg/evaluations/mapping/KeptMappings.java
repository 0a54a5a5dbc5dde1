package fr.ctg.evaluations.mapping;

import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import fr.ctg.kit.idempotency.Once;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads and writes mappings, a transaction a method. */
@ApplicationScoped
@Transactional
class KeptMappings {

  private static final String TYPE = "import-mapping";

  private final ImportMappingRepository mappings;
  private final MappingForm form;
  private final AuditTrail audit;
  private final Once once;
  private final Caller caller;

  KeptMappings(
      ImportMappingRepository mappings,
      MappingForm form,
      AuditTrail audit,
      Once once,
      Caller caller) {
    this.mappings = mappings;
    this.form = form;
    this.audit = audit;
    this.once = once;
    this.caller = caller;
  }

  Answer<ImportMappingResponse> add(UUID convention, String partner, Mapping stated) {
    return once.only(
        () -> {
          refuseIfTaken(convention, partner, stated.code());
          ImportMapping mapping =
              ImportMapping.of(convention, partner, stated.code(), form.written(stated));
          mappings.persistAndFlush(mapping);
          audit("created", mapping, null, response(mapping));
          return answer(mapping);
        });
  }

  Page<ImportMappingResponse> page(UUID convention, String partner, PageRequest request) {
    return mappings.page(convention, partner, request).map(this::response);
  }

  Answer<ImportMappingResponse> read(UUID convention, String partner, Key key) {
    return answer(mappings.require(convention, partner, key));
  }

  Answer<ImportMappingResponse> replace(
      UUID convention, String partner, Key key, IfMatch known, Mapping stated) {
    ImportMapping mapping = known(convention, partner, key, known);
    ImportMappingResponse before = response(mapping);
    if (!mapping.code().equals(stated.code())) {
      refuseIfTaken(convention, mapping.partner(), stated.code());
    }
    mapping.describe(stated.code(), form.written(stated));
    mappings.flush();
    audit("replaced", mapping, before, response(mapping));
    return answer(mapping);
  }

  void delete(UUID convention, String partner, Key key, IfMatch known) {
    ImportMapping mapping = known(convention, partner, key, known);
    audit("deleted", mapping, response(mapping), null);
    mappings.delete(mapping);
    mappings.flush();
  }

  private ImportMapping known(UUID convention, String partner, Key key, IfMatch known) {
    ImportMapping mapping = mappings.require(convention, partner, key);
    known.check(mapping.version());
    return mapping;
  }

  private void refuseIfTaken(UUID convention, String partner, String code) {
    if (mappings.withCode(convention, partner, code).isPresent()) {
      throw new StateConflict(
          "import-mapping-code-taken",
          Text.of(
              "Le partenaire %s a déjà un modèle de lecture « %s » ; choisissez un autre code, ou"
                  + " modifiez-le.",
              "Partner %s has a mapping \"%s\" already; choose another code, or change that one.",
              partner,
              code));
    }
  }

  private void audit(
      String action,
      ImportMapping mapping,
      ImportMappingResponse before,
      ImportMappingResponse after) {
    String onBehalfOf = caller.partner().isPresent() ? null : mapping.partner();
    audit.record(
        new Entry(action, TYPE, mapping.id(), mapping.conventionId(), before, after, onBehalfOf));
  }

  private ImportMappingResponse response(ImportMapping mapping) {
    return new ImportMappingResponse(mapping.id(), mapping.partner(), form.read(mapping));
  }

  private Answer<ImportMappingResponse> answer(ImportMapping mapping) {
    return Answer.of(mapping.id(), mapping.version(), response(mapping));
  }
}
