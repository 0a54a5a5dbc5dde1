package fr.ctg.conventions.decision;

import fr.ctg.conventions.partner.Partner;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** Something to be done about a decision: by whom, by when, and how far it has got. */
@Embeddable
record FollowUp(
    String task,
    @ManyToOne(fetch = FetchType.LAZY) Partner responsible,
    LocalDate dueOn,
    @Enumerated(EnumType.STRING) FollowUpStatus status,
    String note) {}
