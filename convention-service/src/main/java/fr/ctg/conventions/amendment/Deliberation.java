package fr.ctg.conventions.amendment;

import fr.ctg.conventions.partner.Partner;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** By which the assembly of a signatory decided to sign an amendment. */
@Embeddable
record Deliberation(
    @ManyToOne(fetch = FetchType.LAZY) Partner partner, String reference, LocalDate adoptedOn) {}
