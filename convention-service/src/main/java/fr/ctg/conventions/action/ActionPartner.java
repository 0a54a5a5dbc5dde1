package fr.ctg.conventions.action;

import fr.ctg.conventions.partner.Partner;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** A partner in one of its roles in an action. */
@Embeddable
public record ActionPartner(
    @ManyToOne(fetch = FetchType.LAZY) Partner partner,
    @Enumerated(EnumType.STRING) ActionPartnerRole role) {}
