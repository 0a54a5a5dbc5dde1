create table convention_commitment (
  convention_id uuid not null,
  position integer not null,
  partner_id uuid not null,
  statement text not null,
  constraint pk_convention_commitment primary key (convention_id, position),
  constraint fk_convention_commitment_convention foreign key (convention_id) references convention (id),
  constraint fk_convention_commitment_partner foreign key (partner_id) references partner (id)
);

create index ix_convention_commitment_partner on convention_commitment (partner_id);
