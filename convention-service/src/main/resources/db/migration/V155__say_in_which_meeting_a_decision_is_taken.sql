-- Null for one that is taken outside a meeting, by a written consultation.
alter table decision add column meeting_id uuid;
alter table decision add constraint fk_decision_meeting foreign key (meeting_id) references meeting (id);
create index ix_decision_meeting on decision (meeting_id);
