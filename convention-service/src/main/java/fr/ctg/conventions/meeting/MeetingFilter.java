package fr.ctg.conventions.meeting;

import fr.ctg.conventions.committee.Committee;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.kit.paging.Filter;
import java.time.LocalDate;

/** Which meetings of a convention to list; null is what was not asked for. */
record MeetingFilter(
    Convention convention,
    Committee committee,
    MeetingStatus status,
    LocalDate from,
    LocalDate to) {

  Filter asked() {
    return Filter.none()
        .and("convention.id", convention.id())
        .and("committee.id", committee == null ? null : committee.id())
        .and("status", status)
        .andWhere("e.heldOn >= :from", "from", from)
        .andWhere("e.heldOn <= :to", "to", to);
  }
}
