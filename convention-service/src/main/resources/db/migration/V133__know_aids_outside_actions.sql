create table aid (
  id uuid not null,
  version bigint not null,
  convention_id uuid not null,
  year integer not null,
  payer_id uuid not null,
  channel text not null,
  amount numeric not null,
  source text,
  notes text,
  illustrative boolean not null,
  constraint pk_aid primary key (id),
  constraint uk_aid_what unique (convention_id, year, payer_id, channel),
  constraint fk_aid_convention foreign key (convention_id) references convention (id),
  constraint fk_aid_payer foreign key (payer_id) references partner (id),
  constraint ck_aid_channel check (channel in ('BENEFICIARIES', 'STRUCTURES')),
  constraint ck_aid_amount check (amount >= 0 and scale(amount) <= 2)
);

create index ix_aid_payer on aid (payer_id);
