-- What is known of a convention's framework as a whole: how to ask whether it is still the newest.
create table framework_copy (
  convention_id uuid not null,
  reference text not null,
  etag text,
  checked_at timestamptz,
  constraint pk_framework_copy primary key (convention_id),
  constraint uk_framework_copy_reference unique (reference)
);

-- Each version as it was received, to the letter.
create table framework_version (
  convention_id uuid not null,
  version bigint not null,
  revision bigint not null,
  received_at timestamptz not null,
  document text not null,
  constraint pk_framework_version primary key (convention_id, version),
  constraint uk_framework_version_revision unique (convention_id, revision),
  constraint fk_framework_version_copy foreign key (convention_id) references framework_copy,
  constraint fk_framework_version_revision foreign key (convention_id, revision) references revision
);
