-- What becomes of an import (a rehearsal too, where it was a job), and how it was to be done.
alter table measurement_import
  add column state text,
  add column dry_run boolean not null default false,
  add column strategy text not null default 'UPSERT',
  add column withdrawn bigint not null default 0,
  add column reason text,
  add column undoes uuid,
  add column failure_code text,
  add column failure_fr text,
  add column failure_en text,
  alter column dialect drop not null,
  add constraint fk_measurement_import_undoes foreign key (undoes) references measurement_import,
  add constraint uk_measurement_import_undoes unique (undoes),
  add constraint ck_measurement_import_strategy
    check (strategy in ('UPSERT', 'CREATE', 'UPDATE', 'REPLACE'));
update measurement_import set state = case when applied then 'DONE' else 'REFUSED' end;
alter table measurement_import
  alter column state set not null,
  add constraint ck_measurement_import_state
    check (state in ('QUEUED', 'DONE', 'REFUSED', 'FAILED', 'CANCELLED'));
