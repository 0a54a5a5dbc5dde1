create table framework_version (
  id uuid not null,
  convention_id uuid not null,
  number integer not null,
  recorded_at timestamptz not null,
  reason text not null,
  sha256 text not null,
  document bytea not null,
  constraint pk_framework_version primary key (id),
  constraint uk_framework_version_number unique (convention_id, number),
  constraint fk_framework_version_convention foreign key (convention_id) references convention (id),
  constraint ck_framework_version_number check (number >= 1),
  constraint ck_framework_version_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);

-- Read as it is far more often than written: unpacking it would cost more than its place on disk.
alter table framework_version alter column document set storage external;

-- A version stays as it was recorded.
revoke update, delete, truncate on framework_version from "${application-role}";
