-- Days of which the figures are settled; without indicators, those of all of them. A lock that was
-- lifted stays as what once held.
create table period_lock (
  id uuid not null,
  convention_id uuid not null,
  period_start date not null,
  period_end date not null,
  indicators text[],
  reason text not null,
  locked_at timestamptz not null,
  locked_by text not null,
  reopened_at timestamptz,
  reopened_by text,
  reopening_reason text,
  constraint pk_period_lock primary key (id),
  constraint ck_period_lock_period check (period_start <= period_end),
  constraint ck_period_lock_reopening check (
    (reopened_at is null) = (reopened_by is null)
    and (reopened_at is null) = (reopening_reason is null))
);

create index ix_period_lock_convention on period_lock (convention_id, locked_at, id);

-- The locks that hold now, for whoever is about to change a figure.
create view locked_period as
select id, convention_id, period_start, period_end, indicators, reason, locked_at, locked_by
from period_lock where reopened_at is null;
