create table territory (
  id uuid not null,
  version bigint not null,
  kind text not null,
  code text not null,
  name text not null,
  vintage integer,
  parent_id uuid,
  constraint pk_territory primary key (id),
  -- An IRIS and an EPCI both have nine digits, and codes change from one year's geography to another's.
  constraint uk_territory_kind_code_vintage unique nulls not distinct (kind, code, vintage),
  constraint fk_territory_parent foreign key (parent_id) references territory (id),
  constraint ck_territory_kind check (kind in ('COMMUNE', 'EPCI', 'DISTRICT', 'QPV', 'IRIS')),
  constraint ck_territory_vintage check (vintage between 1900 and 2200),
  constraint ck_territory_parent check (parent_id <> id)
);

create index ix_territory_code on territory (code, id);
create index ix_territory_parent on territory (parent_id);
