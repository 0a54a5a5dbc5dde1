create table indicator (
  id uuid not null,
  version bigint not null,
  convention_id uuid not null,
  objective_id uuid not null,
  action_id uuid,
  code text not null,
  label text not null,
  definition text,
  formula text,
  source text,
  nature text not null,
  direction text,
  target_kind text not null,
  measure text not null,
  unit text not null,
  decimals integer not null,
  -- Without a scale of their own, numbers keep the digits they were stated with.
  factor numeric,
  minimum numeric,
  maximum numeric,
  over_time text not null,
  over_territories text not null,
  year_to_date boolean not null,
  reset_year text not null,
  frequency text not null,
  territory_kind text,
  due_days integer not null,
  weight numeric,
  applies_from date not null,
  status text not null,
  illustrative boolean not null,
  constraint pk_indicator primary key (id),
  constraint uk_indicator_code unique (convention_id, code),
  constraint fk_indicator_convention foreign key (convention_id) references convention (id),
  constraint fk_indicator_objective foreign key (objective_id) references objective (id),
  constraint fk_indicator_action foreign key (action_id) references action (id),
  constraint ck_indicator_nature check (nature in ('INPUT', 'OUTPUT', 'OUTCOME', 'IMPACT', 'CONTEXT')),
  constraint ck_indicator_direction check (direction in ('INCREASE', 'DECREASE', 'MAINTAIN', 'RANGE')),
  constraint ck_indicator_directed check (direction is not null or nature = 'CONTEXT' or measure = 'QUALITATIVE'),
  constraint ck_indicator_target_kind check (target_kind in ('LEVEL', 'CUMULATED')),
  constraint ck_indicator_measure check (measure in ('COUNT', 'AMOUNT', 'RATIO', 'MEAN', 'DISTINCT_COUNT',
    'SCORE', 'QUALITATIVE')),
  constraint ck_indicator_decimals check (decimals between 0 and 6),
  constraint ck_indicator_factor check ((measure = 'RATIO') = (factor is not null) and factor > 0),
  constraint ck_indicator_scale check ((measure = 'SCORE') = (minimum is not null)
    and (measure = 'SCORE') = (maximum is not null) and minimum < maximum),
  constraint ck_indicator_over_time check (over_time in ('SUM', 'AVERAGE', 'LAST', 'MAX', 'MIN', 'NONE')),
  constraint ck_indicator_over_territories check (over_territories in ('SUM', 'AVERAGE', 'MAX', 'MIN', 'NONE')),
  constraint ck_indicator_sums check (measure not in ('SCORE', 'DISTINCT_COUNT')
    or (over_time <> 'SUM' and over_territories <> 'SUM')),
  constraint ck_indicator_qualitative check (measure <> 'QUALITATIVE'
    or (over_time = 'NONE' and over_territories = 'NONE' and direction is null)),
  constraint ck_indicator_year_to_date check (not year_to_date
    or (measure in ('COUNT', 'AMOUNT') and over_time = 'SUM')),
  constraint ck_indicator_reset_year check (reset_year in ('CIVIL', 'SCHOOL', 'CONVENTION')),
  constraint ck_indicator_frequency check (frequency in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR',
    'SCHOOL_YEAR')),
  constraint ck_indicator_territory_kind check (territory_kind in ('COMMUNE', 'EPCI', 'DISTRICT', 'QPV',
    'IRIS')),
  constraint ck_indicator_due_days check (due_days between 0 and 366),
  constraint ck_indicator_weight check (weight > 0),
  constraint ck_indicator_status check (status in ('OPEN', 'CLOSED'))
);

create index ix_indicator_objective on indicator (objective_id);
create index ix_indicator_action on indicator (action_id);
create index ix_indicator_label on indicator (convention_id, label, id);

create table indicator_dimension (
  indicator_id uuid not null,
  position integer not null,
  code text not null,
  label text,
  is_partition boolean not null,
  categories text[] not null,
  constraint pk_indicator_dimension primary key (indicator_id, position),
  -- At the end of the transaction: a list that is put in another order holds a code twice meanwhile.
  constraint uk_indicator_dimension_code unique (indicator_id, code) deferrable initially deferred,
  constraint fk_indicator_dimension_indicator foreign key (indicator_id) references indicator (id),
  constraint ck_indicator_dimension_categories check (cardinality(categories) > 0
    and not categories && array['_T', '_U'])
);

create table indicator_responsible_partner (
  indicator_id uuid not null,
  position integer not null,
  partner_id uuid not null,
  constraint pk_indicator_responsible_partner primary key (indicator_id, position),
  constraint uk_indicator_responsible_partner_partner unique (indicator_id, partner_id)
    deferrable initially deferred,
  constraint fk_indicator_responsible_partner_indicator foreign key (indicator_id) references indicator (id),
  constraint fk_indicator_responsible_partner_partner foreign key (partner_id) references partner (id)
);

create index ix_indicator_responsible_partner_partner on indicator_responsible_partner (partner_id);
