-- One counter row a convention: whoever records something locks it first, so numbers and instants agree.
create table convention_clock (
  convention_id uuid not null,
  last_number bigint not null,
  last_recorded_at timestamptz not null,
  constraint pk_convention_clock primary key (convention_id)
);

create table revision (
  convention_id uuid not null,
  number bigint not null,
  recorded_at timestamptz not null,
  kind text not null,
  subject text not null,
  actor text not null,
  constraint pk_revision primary key (convention_id, number),
  constraint uk_revision_recorded_at unique (convention_id, recorded_at),
  constraint ck_revision_number check (number > 0)
);
