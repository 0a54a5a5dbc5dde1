-- The current content of each measurement, a row an identity. Narrow on purpose: who recorded it and
-- when is said once, by its revision. See docs/decisions/0006-measurements-and-revisions.md.
create table measurement (
  id uuid not null,
  convention_id uuid not null,
  revision bigint not null,
  period_start date not null,
  period_end date not null,
  indicator text not null,
  territory_kind text not null,
  territory_code text not null,
  territory_vintage text not null,
  breakdown text not null,
  partner text not null,
  status text not null,
  value numeric,
  numerator numeric,
  denominator numeric,
  comment text,
  reason text,
  constraint pk_measurement primary key (convention_id, id),
  constraint uk_measurement_identity unique (convention_id, indicator, period_end, period_start,
    territory_code, territory_kind, territory_vintage, breakdown, partner),
  constraint ck_measurement_period check (period_start <= period_end),
  -- O missing, L not collected and Q suppressed carry no value; the others one value, or two parts.
  constraint ck_measurement_content check (
    case when status in ('O', 'L', 'Q') then value is null and numerator is null and denominator is null
    when status in ('A', 'P', 'E', 'B') then
      (value is null) = (numerator is not null) and (numerator is null) = (denominator is null)
    else false end)
);
