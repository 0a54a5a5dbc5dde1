create table trajectory (
  id uuid not null,
  indicator_id uuid not null,
  applies_from date not null,
  low numeric,
  high numeric,
  tolerance numeric,
  decision text,
  constraint pk_trajectory primary key (id),
  constraint uk_trajectory_applies_from unique (indicator_id, applies_from),
  constraint fk_trajectory_indicator foreign key (indicator_id) references indicator (id),
  constraint ck_trajectory_bounds check (low <= high),
  constraint ck_trajectory_tolerance check (tolerance >= 0)
);

create table trajectory_point (
  trajectory_id uuid not null,
  due_on date not null,
  value numeric not null,
  constraint pk_trajectory_point primary key (trajectory_id, due_on),
  constraint fk_trajectory_point_trajectory foreign key (trajectory_id) references trajectory (id)
);
