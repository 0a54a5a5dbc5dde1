-- What a measurement said before: known from one revision until the one that superseded it.
create table measurement_history (
  convention_id uuid not null,
  measurement_id uuid not null,
  revision bigint not null,
  superseded_by bigint not null,
  status text not null,
  value numeric,
  numerator numeric,
  denominator numeric,
  comment text,
  reason text,
  constraint pk_measurement_history primary key (convention_id, measurement_id, revision),
  constraint ck_measurement_history_order check (revision < superseded_by)
);

-- What was known at a recent revision has been superseded since: few rows, found without the others.
create index ix_measurement_history_superseded on measurement_history (convention_id, superseded_by);
