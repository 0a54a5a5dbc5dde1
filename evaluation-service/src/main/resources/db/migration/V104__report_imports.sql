-- What each import did; a dry run leaves nothing.
create table measurement_import (
  id uuid not null,
  convention_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  partner text not null,
  applied boolean not null,
  atomicity text not null,
  revision bigint,
  framework_version bigint not null,
  received bigint not null,
  created bigint not null,
  updated bigint not null,
  unchanged bigint not null,
  rejected bigint not null,
  totals jsonb not null,
  dialect jsonb not null,
  constraint pk_measurement_import primary key (id),
  constraint ck_measurement_import_atomicity check (atomicity in ('ALL', 'ROW')),
  constraint ck_measurement_import_sum check (received = created + updated + unchanged + rejected)
);

create index ix_measurement_import_convention on measurement_import (convention_id, recorded_at, id);
