package fr.ctg.conventions.bundle;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.Conventions;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.idempotency.Once;
import fr.ctg.kit.precondition.ContentTag;
import fr.ctg.kit.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What can be done with whole conventions, a transaction a method. */
@ApplicationScoped
@Transactional
class BundleService {

  private final BundleAssembly assembly;
  private final BundleExport export;
  private final Conventions conventions;
  private final ContentTag contentTag;
  private final Once once;

  BundleService(
      BundleAssembly assembly,
      BundleExport export,
      Conventions conventions,
      ContentTag contentTag,
      Once once) {
    this.assembly = assembly;
    this.export = export;
    this.conventions = conventions;
    this.contentTag = contentTag;
    this.once = once;
  }

  Answer<BundleReceipt> create(ConventionBundle bundle) {
    return once.only(
        () -> {
          Faults faults = new Faults();
          Convention convention = assembly.assemble(bundle, faults);
          faults.refuseIfAny();
          return Answer.of(
              convention.id(), convention.version(), BundleReceipt.of(convention, bundle));
        });
  }

  Answer<ConventionBundle> read(String key) {
    Convention convention = conventions.require(key);
    ConventionBundle bundle = export.of(convention);
    return new Answer<>(convention.id(), contentTag.of(bundle), bundle, false);
  }
}
