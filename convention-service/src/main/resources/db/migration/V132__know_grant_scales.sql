-- That the validities of one code do not overlap is held by the service under a lock on the code.

create table grant_scale (
  id uuid not null,
  version bigint not null,
  code text not null,
  label text not null,
  funder_id uuid not null,
  scheme text,
  unit text not null,
  amount numeric not null,
  ceiling numeric,
  valid_from date not null,
  valid_to date,
  source text,
  illustrative boolean not null,
  constraint pk_grant_scale primary key (id),
  constraint uk_grant_scale_validity unique (code, valid_from),
  constraint fk_grant_scale_funder foreign key (funder_id) references partner (id),
  constraint ck_grant_scale_amount check (amount >= 0),
  constraint ck_grant_scale_ceiling check (ceiling >= 0),
  constraint ck_grant_scale_validity check (valid_to >= valid_from)
);

create index ix_grant_scale_funder on grant_scale (funder_id);
