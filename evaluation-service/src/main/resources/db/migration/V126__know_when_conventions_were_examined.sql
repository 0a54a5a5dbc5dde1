-- Up to which revision, and on which day, a convention was examined for findings. Whatever is recorded
-- moves the convention's clock in its own transaction, so what is still to be examined cannot get lost.
create table examination (
  convention_id uuid not null,
  revision bigint not null,
  examined_at timestamptz,
  examined_on date,
  is_over boolean not null default false,
  again_at timestamptz,
  claimed_until timestamptz,
  constraint pk_examination primary key (convention_id)
);
