create table objective (
  id uuid not null,
  version bigint not null,
  convention_id uuid not null,
  code text not null,
  kind text not null,
  axis_id uuid,
  parent_id uuid,
  statement text not null,
  weight numeric,
  status text not null,
  constraint pk_objective primary key (id),
  constraint uk_objective_code unique (convention_id, code),
  constraint fk_objective_convention foreign key (convention_id) references convention (id),
  constraint fk_objective_axis foreign key (axis_id) references axis (id),
  constraint fk_objective_parent foreign key (parent_id) references objective (id),
  constraint ck_objective_kind check (kind in ('STRATEGIC', 'OPERATIONAL')),
  -- The axis of an operational objective is its parent's and is kept in one place.
  constraint ck_objective_place check ((kind = 'STRATEGIC') = (axis_id is not null)
    and (kind = 'OPERATIONAL') = (parent_id is not null)),
  constraint ck_objective_parent check (parent_id <> id),
  constraint ck_objective_weight check (weight > 0),
  constraint ck_objective_status check (status in ('OPEN', 'CLOSED'))
);

create index ix_objective_axis on objective (axis_id);
create index ix_objective_parent on objective (parent_id);

create table objective_secondary_axis (
  objective_id uuid not null,
  position integer not null,
  axis_id uuid not null,
  constraint pk_objective_secondary_axis primary key (objective_id, position),
  -- At the end of the transaction: a list that is put in another order holds an axis twice meanwhile.
  constraint uk_objective_secondary_axis_axis unique (objective_id, axis_id) deferrable initially deferred,
  constraint fk_objective_secondary_axis_objective foreign key (objective_id) references objective (id),
  constraint fk_objective_secondary_axis_axis foreign key (axis_id) references axis (id)
);

create index ix_objective_secondary_axis_axis on objective_secondary_axis (axis_id);
