package fr.ctg.evaluations.report;

import fr.ctg.evaluations.efficiency.Efficiency;
import fr.ctg.evaluations.framework.Axis;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was paid, in a report: this service's copy of what convention-service says. */
@Schema(name = "ReportFundingSection")
record FundingSection(
    @Schema(
            description =
                "Whether anything was known of the funding; if not, there are no figures, which is not"
                    + " the same as no money.")
        boolean known,
    @Schema(description = "When this service had received it.") Instant receivedAt,
    @Schema(description = "The years whose money counts.", maxItems = 10) List<Integer> years,
    @Schema(description = "All of it, counted once.") FundingRow total,
    @Schema(description = "By axis, each action's money split by its shares.", maxItems = 100)
        List<FundingRow> byAxis,
    @Schema(description = "By action, by number.", maxItems = 10000) List<FundingRow> byAction,
    @Schema(description = "What a unit of a result has cost.", maxItems = 10000)
        List<UnitCostRow> unitCosts) {

  static final FundingSection UNKNOWN =
      new FundingSection(false, null, List.of(), null, List.of(), List.of(), List.of());

  static FundingSection of(Efficiency efficiency) {
    return new FundingSection(
        true,
        efficiency.fundingReceivedAt(),
        efficiency.years(),
        FundingRow.of(null, null, efficiency.total()),
        efficiency.axes().stream().map(FundingSection::row).toList(),
        efficiency.actions().stream()
            .filter(one -> one.money().lines() > 0)
            .map(one -> FundingRow.of(one.action().number(), one.action().title(), one.money()))
            .toList(),
        efficiency.actions().stream()
            .flatMap(action -> action.results().stream().map(one -> UnitCostRow.of(action, one)))
            .toList());
  }

  private static FundingRow row(Efficiency.OfAxis one) {
    Axis axis = one.axis();
    return FundingRow.of(axis.code(), axis.name(), one.money());
  }

  /** What stands before the tables of the page. */
  List<String> sentences() {
    if (!known) {
      return List.of(
          "Le service des conventions n'a encore rien dit ici du financement ; ce n'est pas une absence"
              + " de financement.");
    }
    String when = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    String rate =
        total.executionRate() == null
            ? ""
            : ", soit " + say(total.executionRate()) + "\u00a0% de ce qui était accordé";
    return List.of(
        "Montants de %s, tels qu'ils étaient connus le %s. Accordé : %s ; versé : %s%s."
            .formatted(when, say(receivedAt), euros(total.granted()), euros(total.paid()), rate));
  }

  private static String euros(Object amount) {
    return amount == null ? "non connu" : say(amount) + "\u00a0€";
  }

  private static String say(Object value) {
    return Words.of(value, Locale.FRENCH);
  }
}
