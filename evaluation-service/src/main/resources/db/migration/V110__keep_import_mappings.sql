-- How a partner's own files are read; the definition is checked when it is stated.
create table import_mapping (
  id uuid not null,
  version bigint not null,
  convention_id uuid not null,
  partner text not null,
  code text not null,
  definition jsonb not null,
  constraint pk_import_mapping primary key (id),
  constraint uk_import_mapping_code unique (convention_id, partner, code)
);

create index ix_import_mapping_listing on import_mapping (convention_id, code, id);
