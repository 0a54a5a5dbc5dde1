create table decision (
  id uuid not null,
  version bigint not null,
  convention_id uuid not null,
  code text not null,
  type text not null,
  title text not null,
  reason text not null,
  effective_on date,
  changes jsonb not null,
  supersedes_id uuid,
  illustrative boolean not null,
  status text not null,
  adopted_on date,
  recorded_at timestamptz,
  consensus boolean,
  votes_for integer,
  votes_against integer,
  abstentions integer,
  outcome_reason text,
  constraint pk_decision primary key (id),
  constraint uk_decision_code unique (convention_id, code),
  constraint fk_decision_convention foreign key (convention_id) references convention (id),
  constraint fk_decision_supersedes foreign key (supersedes_id) references decision (id),
  constraint ck_decision_type check (type in ('ADAPT_TARGET', 'REWORD_OBJECTIVE', 'ADD_OBJECTIVE',
    'CLOSE_OBJECTIVE', 'ADD_ACTION', 'CHANGE_ACTION', 'SUSPEND_ACTION', 'ABANDON_ACTION',
    'REALLOCATE_FUNDING', 'CHANGE_INDICATOR', 'PROPOSE_AMENDMENT', 'APPROVE_REPORT',
    'REQUEST_ANALYSIS')),
  constraint ck_decision_status check (status in ('PROPOSED', 'ADOPTED', 'REJECTED', 'POSTPONED',
    'CANCELLED')),
  constraint ck_decision_adopted check ((status = 'ADOPTED') = (adopted_on is not null)
    and (status = 'ADOPTED') = (recorded_at is not null)
    and (status = 'ADOPTED') = (consensus is not null)),
  constraint ck_decision_effective_on check (status <> 'ADOPTED' or effective_on is not null),
  constraint ck_decision_vote check ((consensus is false) = (votes_for is not null)
    and (votes_for is null) = (votes_against is null)
    and (votes_for is null) = (abstentions is null)),
  constraint ck_decision_carried check (votes_for > votes_against)
);

create index ix_decision_supersedes on decision (supersedes_id);
-- A decision that was adopted is superseded by one that was adopted, and by no other.
create unique index uk_decision_superseded on decision (supersedes_id) where status = 'ADOPTED';

create table decision_evidence (
  decision_id uuid not null,
  position integer not null,
  kind text not null,
  evidence_id uuid,
  note text,
  constraint pk_decision_evidence primary key (decision_id, position),
  constraint fk_decision_evidence_decision foreign key (decision_id) references decision (id),
  constraint ck_decision_evidence_kind check (kind in ('FINDING', 'PUBLICATION', 'DOCUMENT')),
  constraint ck_decision_evidence_named check (case when kind = 'DOCUMENT' then note is not null
    else evidence_id is not null end)
);

create table decision_follow_up (
  decision_id uuid not null,
  position integer not null,
  task text not null,
  responsible_id uuid not null,
  due_on date,
  status text not null,
  note text,
  constraint pk_decision_follow_up primary key (decision_id, position),
  constraint fk_decision_follow_up_decision foreign key (decision_id) references decision (id),
  constraint fk_decision_follow_up_responsible foreign key (responsible_id) references partner (id),
  constraint ck_decision_follow_up_status check (status in ('TO_DO', 'IN_PROGRESS', 'DONE', 'DROPPED'))
);

create index ix_decision_follow_up_responsible on decision_follow_up (responsible_id);
