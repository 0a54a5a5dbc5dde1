package fr.ctg.evaluations.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where an indicator should be on any day from its start on: a straight line in days from the
 * baseline to the final target, through the points between; flat afterwards.
 *
 * @param start the day on which the line leaves the baseline; points up to it are behind us
 */
record ExpectedLine(LocalDate start, BigDecimal baseline, Trajectory trajectory) {

  Quotient at(LocalDate date) {
    return segmentAt(date).value();
  }

  Segment segmentAt(LocalDate date) {
    TrajectoryPoint from = new TrajectoryPoint(start, baseline);
    for (TrajectoryPoint to : trajectory.points()) {
      if (to.on().isAfter(start)) {
        if (!to.on().isBefore(date)) {
          return new Segment(from, to, date);
        }
        from = to;
      }
    }
    TrajectoryPoint last = trajectory.last();
    return last.on().isAfter(start) ? new Segment(last, last, date) : new Segment(from, last, date);
  }

  /** The straight piece of the line on which a day lies. */
  record Segment(TrajectoryPoint from, TrajectoryPoint to, LocalDate date) {

    long daysGone() {
      return ChronoUnit.DAYS.between(from.on(), date);
    }

    long days() {
      return ChronoUnit.DAYS.between(from.on(), to.on());
    }

    boolean isOver() {
      return !date.isBefore(to.on());
    }

    Quotient value() {
      if (isOver()) {
        return Quotient.of(to.value());
      }
      Quotient start = Quotient.of(from.value());
      Quotient way = Quotient.of(to.value()).minus(start);
      return start.plus(way.times(Quotient.of(daysGone())).dividedBy(Quotient.of(days())));
    }
  }
}
