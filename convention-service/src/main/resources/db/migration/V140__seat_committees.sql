create table committee (
  id uuid not null,
  version bigint not null,
  convention_id uuid not null,
  code text not null,
  kind text not null,
  name text not null,
  theme text,
  description text,
  quorum integer,
  constraint pk_committee primary key (id),
  constraint uk_committee_code unique (convention_id, code),
  constraint fk_committee_convention foreign key (convention_id) references convention (id),
  constraint ck_committee_kind check (kind in ('STEERING', 'TECHNICAL', 'THEMATIC')),
  constraint ck_committee_theme check ((kind = 'THEMATIC') = (theme is not null)),
  constraint ck_committee_quorum check (quorum >= 1)
);

create index ix_committee_name on committee (convention_id, name, id);

create table committee_member (
  committee_id uuid not null,
  position integer not null,
  function text not null,
  partner_id uuid,
  role text not null,
  constraint pk_committee_member primary key (committee_id, position),
  constraint uk_committee_member_function unique (committee_id, function) deferrable initially deferred,
  constraint fk_committee_member_committee foreign key (committee_id) references committee (id),
  constraint fk_committee_member_partner foreign key (partner_id) references partner (id),
  constraint ck_committee_member_role check (role in ('CHAIR', 'CO_CHAIR', 'MEMBER', 'SECRETARY', 'GUEST'))
);

create index ix_committee_member_partner on committee_member (partner_id);
