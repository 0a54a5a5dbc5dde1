package fr.ctg.conventions.convention;

import fr.ctg.conventions.partner.Partner;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/**
 * A partner that signs, by a deliberation of its assembly.
 *
 * @param deliberationReference the number of the deliberation, or null as long as it is not known
 * @param deliberationAdoptedOn its day, known whenever its number is
 */
@Embeddable
public record Signatory(
    @ManyToOne(fetch = FetchType.LAZY) Partner partner,
    String deliberationReference,
    LocalDate deliberationAdoptedOn) {}
