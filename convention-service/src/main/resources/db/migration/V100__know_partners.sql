create table partner (
  id uuid not null,
  version bigint not null,
  code text not null,
  name text not null,
  kind text not null,
  siren text,
  siret text,
  rna text,
  constraint pk_partner primary key (id),
  constraint uk_partner_code unique (code),
  constraint ck_partner_kind check (kind in ('CITY', 'CAF', 'INTERCOMMUNALITY', 'DEPARTMENT', 'STATE',
    'ASSOCIATION', 'PUBLIC_BODY', 'COMPANY', 'OTHER')),
  constraint ck_partner_siren check (siren ~ '^[0-9]{9}$'),
  constraint ck_partner_siret check (siret ~ '^[0-9]{14}$' and (siren is null or siret like siren || '%')),
  constraint ck_partner_rna check (rna ~ '^W[0-9A-Z]{9}$')
);

create index ix_partner_name on partner (name, id);
