package fr.ctg.conventions.convention;

import fr.ctg.conventions.partner.Partner;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** What a signatory commits to. */
@Embeddable
public record Commitment(@ManyToOne(fetch = FetchType.LAZY) Partner partner, String statement) {}
