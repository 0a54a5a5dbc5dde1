create table indicator_baseline (
  indicator_id uuid not null,
  applies_from date not null,
  measured_on date not null,
  value numeric not null,
  source text,
  constraint pk_indicator_baseline primary key (indicator_id, applies_from),
  constraint fk_indicator_baseline_indicator foreign key (indicator_id) references indicator (id)
);
