-- What is still to be told to convention-service, written with the finding and sent in order.
create table agenda_message (
  id uuid not null,
  finding_id uuid not null,
  convention_id uuid not null,
  idempotency_key text not null,
  body text not null,
  attempts integer not null default 0,
  due_at timestamptz not null,
  delivered_at timestamptz,
  refused_because text,
  constraint pk_agenda_message primary key (id),
  constraint uk_agenda_message_key unique (idempotency_key),
  constraint fk_agenda_message_finding foreign key (finding_id) references finding
);

create index ix_agenda_message_due on agenda_message (due_at)
  where delivered_at is null and refused_because is null;
create index ix_agenda_message_finding on agenda_message (finding_id, id);
