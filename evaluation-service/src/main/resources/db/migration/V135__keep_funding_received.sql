-- What is known of what is followed in a convention: how to ask whether it is still the newest.
create table follow_up_copy (
  convention_id uuid not null,
  etag text,
  checked_at timestamptz not null,
  constraint pk_follow_up_copy primary key (convention_id)
);

-- Each state as it was received, to the letter, and since which revision it is known.
create table follow_up_state (
  convention_id uuid not null,
  revision bigint not null,
  received_at timestamptz not null,
  document text not null,
  constraint pk_follow_up_state primary key (convention_id, revision),
  constraint fk_follow_up_state_copy foreign key (convention_id) references follow_up_copy,
  constraint fk_follow_up_state_revision foreign key (convention_id, revision) references revision
);
