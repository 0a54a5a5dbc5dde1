create table convention (
  id uuid not null,
  version bigint not null,
  reference text not null,
  title text not null,
  purpose text,
  notes text,
  state text not null,
  effective_from date not null,
  effective_to date not null,
  signed_on date,
  predecessor_id uuid,
  -- Without a scale of their own, numbers keep the digits they were stated with.
  on_track_from numeric not null,
  at_risk_from numeric not null,
  constraint pk_convention primary key (id),
  constraint uk_convention_reference unique (reference),
  constraint fk_convention_predecessor foreign key (predecessor_id) references convention (id),
  constraint ck_convention_state check (state in ('DRAFT', 'SIGNED', 'ACTIVE', 'ENDED', 'EVALUATED',
    'TERMINATED')),
  constraint ck_convention_term check (effective_to >= effective_from),
  constraint ck_convention_signed_on check ((state = 'DRAFT') = (signed_on is null)),
  constraint ck_convention_thresholds check (0 <= at_risk_from and at_risk_from <= on_track_from)
);

create index ix_convention_effective_from on convention (effective_from, id);
create index ix_convention_predecessor on convention (predecessor_id);

create table convention_field_of_intervention (
  convention_id uuid not null,
  position integer not null,
  field text not null,
  constraint pk_convention_field_of_intervention primary key (convention_id, position),
  constraint fk_convention_field_of_intervention_convention foreign key (convention_id)
    references convention (id)
);

-- Uniqueness in the two lists below is judged at the end of the transaction: a list that is put in
-- another order holds the same thing twice meanwhile.

create table convention_perimeter (
  convention_id uuid not null,
  position integer not null,
  territory_id uuid not null,
  constraint pk_convention_perimeter primary key (convention_id, position),
  constraint uk_convention_perimeter_territory unique (convention_id, territory_id) deferrable initially deferred,
  constraint fk_convention_perimeter_convention foreign key (convention_id) references convention (id),
  constraint fk_convention_perimeter_territory foreign key (territory_id) references territory (id)
);

create index ix_convention_perimeter_territory on convention_perimeter (territory_id);

create table convention_signatory (
  convention_id uuid not null,
  position integer not null,
  partner_id uuid not null,
  deliberation_reference text,
  deliberation_adopted_on date,
  constraint pk_convention_signatory primary key (convention_id, position),
  constraint uk_convention_signatory_partner unique (convention_id, partner_id) deferrable initially deferred,
  constraint fk_convention_signatory_convention foreign key (convention_id) references convention (id),
  constraint fk_convention_signatory_partner foreign key (partner_id) references partner (id)
);

create index ix_convention_signatory_partner on convention_signatory (partner_id);
