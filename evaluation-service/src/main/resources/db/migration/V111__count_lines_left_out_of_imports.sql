-- Lines that are no rows: what a mapping skips, what a template leaves open.
alter table measurement_import add column skipped bigint not null default 0;
