create table axis (
  id uuid not null,
  version bigint not null,
  convention_id uuid not null,
  code text not null,
  name text not null,
  position integer not null,
  weight numeric,
  constraint pk_axis primary key (id),
  constraint uk_axis_code unique (convention_id, code),
  constraint fk_axis_convention foreign key (convention_id) references convention (id),
  constraint ck_axis_position check (position between 1 and 1000),
  constraint ck_axis_weight check (weight > 0)
);

create index ix_axis_position on axis (convention_id, position, id);
