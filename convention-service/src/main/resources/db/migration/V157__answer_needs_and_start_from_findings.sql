create table objective_need (
  objective_id uuid not null,
  position integer not null,
  need_id uuid not null,
  constraint pk_objective_need primary key (objective_id, position),
  -- At the end of the transaction: a list that is put in another order holds a need twice meanwhile.
  constraint uk_objective_need_need unique (objective_id, need_id) deferrable initially deferred,
  constraint fk_objective_need_objective foreign key (objective_id) references objective (id),
  constraint fk_objective_need_need foreign key (need_id) references need (id)
);

create index ix_objective_need_need on objective_need (need_id);

-- The finding whose figure is the baseline; null for one that comes from elsewhere.
alter table indicator_baseline add column finding_id uuid;
alter table indicator_baseline add constraint fk_indicator_baseline_finding
  foreign key (finding_id) references finding (id);
create index ix_indicator_baseline_finding on indicator_baseline (finding_id);
