-- What was agreed and never changed since has no row here: its only version is what it is.
create table agreed_version (
  id uuid not null,
  convention_id uuid not null,
  subject_id uuid not null,
  number integer not null,
  applies_from date not null,
  recorded_at timestamptz not null,
  origin text not null,
  reference text,
  content jsonb not null,
  constraint pk_agreed_version primary key (id),
  constraint uk_agreed_version_number unique (subject_id, number),
  constraint fk_agreed_version_convention foreign key (convention_id) references convention (id),
  constraint ck_agreed_version_number check (number >= 1),
  constraint ck_agreed_version_origin check (origin in ('SIGNATURE', 'DECISION', 'AMENDMENT')),
  constraint ck_agreed_version_reference check ((origin = 'SIGNATURE') = (reference is null))
);

create index ix_agreed_version_convention on agreed_version (convention_id);

-- A version stays as it was recorded.
revoke update, delete, truncate on agreed_version from "${application-role}";
