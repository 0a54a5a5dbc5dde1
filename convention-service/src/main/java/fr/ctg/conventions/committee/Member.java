package fr.ctg.conventions.committee;

import fr.ctg.conventions.partner.Partner;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/**
 * A seat in a committee: a function, never a person.
 *
 * @param partner for whom it sits there; null for residents
 */
@Embeddable
public record Member(
    String function,
    @ManyToOne(fetch = FetchType.LAZY) Partner partner,
    @Enumerated(EnumType.STRING) MemberRole role) {}
