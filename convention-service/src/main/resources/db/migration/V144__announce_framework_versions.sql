create table announcement (
  id uuid not null,
  convention_id uuid not null,
  version integer not null,
  recorded_at timestamptz not null,
  -- As it is signed and sent, byte for byte.
  body text not null,
  attempts integer not null,
  due_at timestamptz not null,
  delivered_at timestamptz,
  constraint pk_announcement primary key (id),
  constraint uk_announcement_version unique (convention_id, version),
  constraint fk_announcement_convention foreign key (convention_id) references convention (id),
  constraint ck_announcement_attempts check (attempts >= 0)
);

-- Looked for every other second: what is delivered must not be in the way.
create index ix_announcement_due on announcement (due_at) where delivered_at is null;
create index ix_announcement_delivered on announcement (delivered_at) where delivered_at is not null;
