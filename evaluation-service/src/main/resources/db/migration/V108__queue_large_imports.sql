-- The queue that every instance takes from: a job is there until it has ended, and whoever does it
-- holds its row locked, so that it is free again the moment its worker dies.
create table import_job (
  import_id uuid not null,
  convention_id uuid not null,
  work jsonb not null,
  queued_at timestamptz not null,
  constraint pk_import_job primary key (import_id),
  constraint fk_import_job_import foreign key (import_id) references measurement_import
);

create index ix_import_job_queued_at on import_job (queued_at, import_id);

-- The file as it was sent, in pieces.
create table import_job_body (
  import_id uuid not null,
  part integer not null,
  bytes bytea not null,
  constraint pk_import_job_body primary key (import_id, part),
  constraint fk_import_job_body_job foreign key (import_id) references import_job on delete cascade
);

-- Text compresses well, but that costs more than it saves for bytes that are read once.
alter table import_job_body alter column bytes set storage external;

-- Told outside the transaction of the effect, hence a table of its own.
create table import_progress (
  import_id uuid not null,
  attempts integer not null,
  started_at timestamptz,
  rows_read bigint not null,
  cancel_requested boolean not null,
  constraint pk_import_progress primary key (import_id),
  constraint fk_import_progress_job foreign key (import_id) references import_job on delete cascade
);
