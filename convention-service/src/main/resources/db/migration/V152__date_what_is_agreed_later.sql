-- Null for what was agreed from the convention's first day on.
alter table objective add column applies_from date;
alter table action add column applies_from date;
