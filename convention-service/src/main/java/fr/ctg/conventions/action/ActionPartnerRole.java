package fr.ctg.conventions.action;

/** What a partner does in an action. */
public enum ActionPartnerRole {
  LEAD,
  CO_LEAD,
  FUNDER,
  OPERATOR,
  ASSOCIATE
}
