-- The texts for people are made of kind and arguments when they are read, in the reader's language.
create table import_rejection (
  import_id uuid not null,
  number bigint not null,
  line bigint,
  pointer text,
  column_name text,
  kind text not null,
  value text,
  arguments text not null,
  constraint pk_import_rejection primary key (import_id, number),
  constraint fk_import_rejection_import foreign key (import_id) references measurement_import
);
