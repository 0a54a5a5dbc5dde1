create table diagnosis (
  id uuid not null,
  version bigint not null,
  convention_id uuid not null,
  summary text not null,
  method text,
  notes text,
  status text not null,
  validated_on date,
  constraint pk_diagnosis primary key (id),
  constraint uk_diagnosis_convention unique (convention_id),
  constraint fk_diagnosis_convention foreign key (convention_id) references convention (id),
  constraint ck_diagnosis_status check (status in ('DRAFT', 'VALIDATED')),
  constraint ck_diagnosis_validated_on check ((status = 'VALIDATED') = (validated_on is not null))
);

create table diagnosis_purpose (
  diagnosis_id uuid not null,
  position integer not null,
  purpose text not null,
  constraint pk_diagnosis_purpose primary key (diagnosis_id, position),
  constraint fk_diagnosis_purpose_diagnosis foreign key (diagnosis_id) references diagnosis (id)
);

create table diagnosis_group (
  diagnosis_id uuid not null,
  position integer not null,
  name text not null,
  kind text not null,
  how text,
  headcount integer,
  constraint pk_diagnosis_group primary key (diagnosis_id, position),
  constraint fk_diagnosis_group_diagnosis foreign key (diagnosis_id) references diagnosis (id),
  constraint ck_diagnosis_group_kind check (kind in ('RESIDENTS', 'ASSOCIATIONS', 'LOCAL_AUTHORITIES',
    'PUBLIC_BODIES', 'PROFESSIONALS', 'OTHER')),
  constraint ck_diagnosis_group_headcount check (headcount >= 0)
);

create table finding (
  id uuid not null,
  version bigint not null,
  convention_id uuid not null,
  code text not null,
  theme text not null,
  statement text not null,
  figure numeric,
  unit text,
  year integer,
  source text,
  territory_id uuid,
  illustrative boolean not null,
  constraint pk_finding primary key (id),
  constraint uk_finding_code unique (convention_id, code),
  constraint fk_finding_convention foreign key (convention_id) references convention (id),
  constraint fk_finding_territory foreign key (territory_id) references territory (id),
  constraint ck_finding_year check (year between 1900 and 2199),
  constraint ck_finding_unit check (figure is null or unit is not null)
);

create index ix_finding_territory on finding (territory_id);

create table need (
  id uuid not null,
  version bigint not null,
  convention_id uuid not null,
  code text not null,
  statement text not null,
  priority integer not null,
  illustrative boolean not null,
  constraint pk_need primary key (id),
  constraint uk_need_code unique (convention_id, code),
  constraint fk_need_convention foreign key (convention_id) references convention (id),
  constraint ck_need_priority check (priority between 1 and 1000)
);

create index ix_need_priority on need (convention_id, priority, id);

create table need_finding (
  need_id uuid not null,
  position integer not null,
  finding_id uuid not null,
  constraint pk_need_finding primary key (need_id, position),
  -- At the end of the transaction: a list that is put in another order holds a finding twice meanwhile.
  constraint uk_need_finding_finding unique (need_id, finding_id) deferrable initially deferred,
  constraint fk_need_finding_need foreign key (need_id) references need (id),
  constraint fk_need_finding_finding foreign key (finding_id) references finding (id)
);

create index ix_need_finding_finding on need_finding (finding_id);
