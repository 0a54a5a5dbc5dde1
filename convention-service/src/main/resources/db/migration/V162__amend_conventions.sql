create table amendment (
  id uuid not null,
  version bigint not null,
  convention_id uuid not null,
  number integer not null,
  title text not null,
  reason text not null,
  effective_on date not null,
  changes jsonb not null,
  before jsonb not null,
  state text not null,
  signed_on date,
  recorded_at timestamptz,
  cancellation_reason text,
  constraint pk_amendment primary key (id),
  constraint uk_amendment_number unique (convention_id, number),
  constraint fk_amendment_convention foreign key (convention_id) references convention (id),
  constraint ck_amendment_number check (number >= 1),
  constraint ck_amendment_state check (state in ('DRAFT', 'SIGNED', 'CANCELLED')),
  constraint ck_amendment_signed check ((state = 'SIGNED') = (signed_on is not null)
    and (state = 'SIGNED') = (recorded_at is not null)),
  constraint ck_amendment_cancelled check ((state = 'CANCELLED') = (cancellation_reason is not null))
);

create table amendment_deliberation (
  amendment_id uuid not null,
  position integer not null,
  partner_id uuid not null,
  reference text not null,
  adopted_on date not null,
  constraint pk_amendment_deliberation primary key (amendment_id, position),
  constraint uk_amendment_deliberation_partner unique (amendment_id, partner_id),
  constraint fk_amendment_deliberation_amendment foreign key (amendment_id) references amendment (id),
  constraint fk_amendment_deliberation_partner foreign key (partner_id) references partner (id)
);

create index ix_amendment_deliberation_partner on amendment_deliberation (partner_id);
