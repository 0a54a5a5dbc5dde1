-- What looks wrong in rows that were imported all the same; the texts are made when they are read.
create table import_warning (
  import_id uuid not null,
  number bigint not null,
  line bigint,
  pointer text,
  column_name text,
  kind text not null,
  value text,
  arguments text not null,
  constraint pk_import_warning primary key (import_id, number),
  constraint fk_import_warning_import foreign key (import_id) references measurement_import
);

alter table measurement_import add column warned bigint not null default 0;
