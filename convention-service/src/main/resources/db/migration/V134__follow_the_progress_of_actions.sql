alter table action
  add column started_on date,
  add column completed_on date,
  add constraint ck_action_completed_on check (completed_on >= started_on);

alter table action_milestone add column note text;
