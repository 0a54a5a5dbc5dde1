package fr.ctg.conventions.convention;

/**
 * A signing condition that must still hold after every later change of what was agreed: what broke
 * it would leave the evaluation without a rule.
 */
public interface StandingCondition extends SigningCondition {}
