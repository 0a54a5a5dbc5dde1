create table idempotency_key (
  principal text not null,
  key text not null,
  fingerprint bytea not null,
  resource_id uuid not null,
  tag text not null,
  body text not null,
  created_at timestamptz not null,
  constraint pk_idempotency_key primary key (principal, key)
);

-- Keys are dropped by age.
create index ix_idempotency_key_created_at on idempotency_key (created_at);
