package fr.ctg.evaluations.framework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What was agreed, as convention-service told it in one version: of the whole tree, what this
 * service needs. It never changes; a change of what was agreed is another version.
 *
 * @param version 1 at the signature, one more with each agreed change
 * @param recordedAt when convention-service recorded this version
 * @param partners every partner of the convention
 * @param territories the perimeter and everything below it
 */
public record Framework(
    Convention convention,
    long version,
    Instant recordedAt,
    List<Partner> partners,
    List<Territory> territories,
    List<Axis> axes) {

  public Framework {
    Objects.requireNonNull(convention, "convention");
    if (version < 1) {
      throw new IllegalArgumentException(
          "A framework version is 1 or more; this one is " + version);
    }
    partners = Absent.asEmpty(partners);
    territories = Absent.asEmpty(territories);
    axes = Objects.requireNonNull(axes, "axes").stream().toList();
  }

  /** The same as it applied on a day: each thing says what its version in force said. */
  public Framework on(LocalDate day) {
    return new SaidThen(day).framework(this);
  }

  /** The same, were these its convention and its axes. */
  public Framework supposing(Convention otherConvention, List<Axis> otherAxes) {
    return new Framework(otherConvention, version, recordedAt, partners, territories, otherAxes);
  }

  /** Whether the partner by this code takes part in the convention. */
  public boolean hasPartner(String code) {
    return partners.stream().anyMatch(partner -> partner.code().equals(code));
  }

  /** Every objective, a strategic one before its operational ones. */
  public List<Objective> objectives() {
    List<Objective> all = new ArrayList<>();
    axes.forEach(axis -> axis.objectives().forEach(objective -> collect(objective, all)));
    return all;
  }

  /** Every indicator by its code, in the order of the tree. */
  public Map<String, Indicator> indicators() {
    Map<String, Indicator> all = new LinkedHashMap<>();
    objectives().forEach(o -> o.indicators().forEach(i -> all.put(i.code(), i)));
    return Collections.unmodifiableMap(all);
  }

  public Optional<Indicator> indicator(String code) {
    return Optional.ofNullable(indicators().get(code));
  }

  private static void collect(Objective objective, List<Objective> all) {
    all.add(objective);
    objective.operationalObjectives().forEach(below -> collect(below, all));
  }
}
