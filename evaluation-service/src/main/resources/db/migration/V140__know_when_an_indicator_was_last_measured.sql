-- Under which revisions anything was recorded of an indicator: what has been computed of it stays
-- true until the next one.
create table measured_indicator (
  convention_id uuid not null,
  indicator text not null,
  revision bigint not null,
  constraint pk_measured_indicator primary key (convention_id, indicator, revision)
);

insert into measured_indicator (convention_id, indicator, revision)
select convention_id, indicator, revision from measurement
union
select h.convention_id, m.indicator, h.revision
from measurement_history h
join measurement m on m.convention_id = h.convention_id and m.id = h.measurement_id;
