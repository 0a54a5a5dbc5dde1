package fr.ctg.conventions.meeting;

import fr.ctg.conventions.committee.Member;
import fr.ctg.conventions.committee.MemberRole;
import fr.ctg.conventions.partner.Partner;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/**
 * A member of the committee as it was the day of the meeting, and whether it was there.
 *
 * @param partner null for residents
 */
@Embeddable
public record Attendance(
    String function,
    @ManyToOne(fetch = FetchType.LAZY) Partner partner,
    @Enumerated(EnumType.STRING) MemberRole role,
    @Enumerated(EnumType.STRING) Presence presence) {

  static Attendance of(Member member, Presence presence) {
    return new Attendance(member.function(), member.partner(), member.role(), presence);
  }

  boolean countsForTheQuorum() {
    return role.counts() && presence.isThere();
  }
}
