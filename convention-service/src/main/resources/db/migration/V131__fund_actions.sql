create table funding_line (
  id uuid not null,
  version bigint not null,
  convention_id uuid not null,
  code text not null,
  action_id uuid not null,
  funder_id uuid not null,
  year integer not null,
  nature text not null,
  scheme text,
  requested numeric,
  granted numeric,
  paid numeric,
  notes text,
  illustrative boolean not null,
  constraint pk_funding_line primary key (id),
  constraint uk_funding_line_code unique (convention_id, code),
  -- The same money twice would be counted twice, with or without the name of a scheme.
  constraint uk_funding_line_what unique nulls not distinct (action_id, funder_id, year, nature, scheme),
  constraint fk_funding_line_convention foreign key (convention_id) references convention (id),
  constraint fk_funding_line_action foreign key (action_id) references action (id),
  constraint fk_funding_line_funder foreign key (funder_id) references partner (id),
  constraint ck_funding_line_nature check (nature in ('OPERATING', 'INVESTMENT', 'IN_KIND')),
  constraint ck_funding_line_requested check (requested >= 0 and scale(requested) <= 2),
  constraint ck_funding_line_granted check (granted >= 0 and scale(granted) <= 2),
  constraint ck_funding_line_paid check (paid >= 0 and scale(paid) <= 2)
);

create index ix_funding_line_year on funding_line (convention_id, year, id);
create index ix_funding_line_funder on funding_line (funder_id);
