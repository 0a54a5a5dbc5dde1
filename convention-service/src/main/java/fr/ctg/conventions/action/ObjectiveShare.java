package fr.ctg.conventions.action;

import fr.ctg.conventions.objective.Objective;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;

/** The part of an action's money that counts for one of its objectives, in percent. */
@Embeddable
public record ObjectiveShare(
    @ManyToOne(fetch = FetchType.LAZY) Objective objective, BigDecimal percent) {}
