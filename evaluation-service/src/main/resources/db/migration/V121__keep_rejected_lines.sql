-- The lines of a file that were not taken, as they were sent, to be corrected and sent again; of a
-- table number 0 holds the header. A line that speaks of one person is not kept.
create table import_rejected_line (
  import_id uuid not null,
  number bigint not null,
  content text not null,
  constraint pk_import_rejected_line primary key (import_id, number),
  constraint fk_import_rejected_line_import foreign key (import_id) references measurement_import
);
