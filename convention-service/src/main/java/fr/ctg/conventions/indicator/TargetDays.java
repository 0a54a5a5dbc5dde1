package fr.ctg.conventions.indicator;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.TermUse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The days that targets name: those by which something is to be reached, and from which on. */
@ApplicationScoped
class TargetDays implements TermUse {

  private final IndicatorRepository indicators;

  TargetDays(IndicatorRepository indicators) {
    this.indicators = indicators;
  }

  /** The codes of the indicators that are followed and name such days. */
  @Override
  public List<String> usesAfter(Convention convention, LocalDate from, LocalDate lastDay) {
    return indicators.ofConvention(convention).stream()
        .filter(indicator -> indicator.status() == IndicatorStatus.OPEN)
        .filter(indicator -> days(indicator, from).anyMatch(day -> day.isAfter(lastDay)))
        .map(Indicator::code)
        .toList();
  }

  private static Stream<LocalDate> days(Indicator indicator, LocalDate from) {
    Trajectory present = indicator.targetOn(from);
    Stream<LocalDate> points =
        indicator.targets().stream()
            .filter(target -> target.equals(present) || target.appliesFrom().isAfter(from))
            .flatMap(target -> target.points().stream())
            .map(TrajectoryPoint::on);
    Stream<LocalDate> beginnings =
        Stream.of(
                Stream.of(indicator.appliesFrom()),
                indicator.targets().stream().map(Trajectory::appliesFrom),
                indicator.baselines().stream().map(Baseline::appliesFrom))
            .flatMap(days -> days);
    return Stream.concat(points, beginnings);
  }
}
