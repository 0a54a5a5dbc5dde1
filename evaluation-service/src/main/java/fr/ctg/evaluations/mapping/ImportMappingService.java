package fr.ctg.evaluations.mapping;

import fr.ctg.evaluations.framework.ActingPartner;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Frameworks;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** What can be done with mappings. What was agreed is asked for before a transaction starts. */
@ApplicationScoped
class ImportMappingService {

  private final Frameworks frameworks;
  private final ActingPartner acting;
  private final KeptMappings mappings;
  private final Caller caller;

  ImportMappingService(
      Frameworks frameworks, ActingPartner acting, KeptMappings mappings, Caller caller) {
    this.frameworks = frameworks;
    this.acting = acting;
    this.mappings = mappings;
    this.caller = caller;
  }

  Answer<ImportMappingResponse> create(Key convention, String onBehalfOf, Mapping mapping) {
    Framework framework = frameworks.current(convention).framework();
    String partner = acting.partner(framework, onBehalfOf);
    check(mapping, framework);
    return mappings.add(framework.convention().id(), partner, mapping);
  }

  Page<ImportMappingResponse> list(Key convention, String onBehalfOf, PageRequest page) {
    Framework framework = frameworks.current(convention).framework();
    return mappings.page(framework.convention().id(), owner(framework, onBehalfOf), page);
  }

  Answer<ImportMappingResponse> read(Key convention, String onBehalfOf, Key mapping) {
    Framework framework = frameworks.current(convention).framework();
    return mappings.read(framework.convention().id(), owner(framework, onBehalfOf), mapping);
  }

  Answer<ImportMappingResponse> replace(
      Key convention, String onBehalfOf, Key key, IfMatch known, Mapping mapping) {
    Framework framework = frameworks.current(convention).framework();
    String owner = owner(framework, onBehalfOf);
    check(mapping, framework);
    return mappings.replace(framework.convention().id(), owner, key, known, mapping);
  }

  void delete(Key convention, String onBehalfOf, Key key, IfMatch known) {
    Framework framework = frameworks.current(convention).framework();
    mappings.delete(framework.convention().id(), owner(framework, onBehalfOf), key, known);
  }

  /** Whose mappings are meant; null for everybody's, which people of the convention see. */
  private String owner(Framework framework, String onBehalfOf) {
    boolean anybody = onBehalfOf == null && caller.partner().isEmpty();
    return anybody ? null : acting.partner(framework, onBehalfOf);
  }

  private static void check(Mapping mapping, Framework framework) {
    // First, as the other faults repeat what the mapping says.
    MappingTexts.check(mapping);
    MappingShape.check(mapping);
    MappingTerms.check(mapping, framework);
  }
}
