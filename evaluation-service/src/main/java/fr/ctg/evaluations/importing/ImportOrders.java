package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.ActingPartner;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.measurement.PersonalData;
import fr.ctg.evaluations.measurement.PersonalShape;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Reads how and for whom an import is to be done, and refuses what does not go together. */
@ApplicationScoped
class ImportOrders {

  private static final int LONGEST_REASON = 500;

  private final ActingPartner acting;
  private final Caller caller;

  ImportOrders(ActingPartner acting, Caller caller) {
    this.acting = acting;
    this.caller = caller;
  }

  ImportOrder of(ImportQuery query, Format format, Framework framework) {
    List<Fault> faults = new ArrayList<>();
    ReplaceScope scope = new ScopeReader(query, framework, faults).scope();
    if (query.strategy == Strategy.REPLACE && query.atomicity == Atomicity.ROW) {
      faults.add(rowByRow());
    }
    if (query.reason != null && query.reason.length() > LONGEST_REASON) {
      faults.add(tooLong());
    }
    PersonalData.complaintOf(query.reason)
        .ifPresent(
            complaint -> faults.add(Fault.parameter("reason", PersonalShape.CODE, complaint)));
    if (!faults.isEmpty()) {
      throw new Malformed(faults);
    }
    String partner = acting.partner(framework, query.onBehalfOf);
    return new ImportOrder(
        format,
        query.dryRun,
        query.atomicity,
        query.strategy,
        scope,
        query.withdrawAll,
        partner,
        caller.partner().isPresent() ? null : partner,
        caller.name(),
        query.reason == null || query.reason.isBlank() ? null : query.reason.strip(),
        query.mapping);
  }

  // What is rejected would be withdrawn with what is not in the file.
  private static Fault rowByRow() {
    return Fault.parameter(
        "atomicity",
        "replace-is-all-or-nothing",
        Text.of(
            "« strategy=REPLACE » va avec « atomicity=ALL » : une ligne rejetée passerait sinon pour"
                + " une mesure à retirer.",
            "\"strategy=REPLACE\" goes with \"atomicity=ALL\": a rejected row would otherwise look"
                + " like a measurement to withdraw."));
  }

  private static Fault tooLong() {
    return Fault.parameter(
        "reason",
        "too-long",
        Text.of(
            "Un motif a au plus %d caractères.",
            "A reason has at most %d characters.", LONGEST_REASON));
  }
}
