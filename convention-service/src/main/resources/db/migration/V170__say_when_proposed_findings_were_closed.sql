-- A finding that no longer holds: what nobody has seen to lapses, what is on an agenda says so there.
alter table agenda_proposal add column closed_on date;
alter table agenda_proposal add column closed_because text;
alter table agenda_proposal drop constraint ck_agenda_proposal_status;
alter table agenda_proposal add constraint ck_agenda_proposal_status
  check (status in ('PROPOSED', 'SCHEDULED', 'DISMISSED', 'LAPSED'));
alter table agenda_proposal add constraint ck_agenda_proposal_closed
  check ((closed_on is null) = (closed_because is null) and (status <> 'LAPSED' or closed_on is not null));
alter table agenda_proposal add constraint ck_agenda_proposal_closed_because
  check (closed_because in ('RECOVERED', 'TARGET_ADAPTED', 'INDICATOR_CLOSED', 'CONVENTION_ENDED'));
