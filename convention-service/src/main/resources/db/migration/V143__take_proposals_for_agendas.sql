create table agenda_proposal (
  id uuid not null,
  version bigint not null,
  convention_id uuid not null,
  finding uuid not null,
  kind text not null,
  severity text not null,
  title_fr text not null,
  title_en text not null,
  explanation_fr text not null,
  explanation_en text not null,
  subject_type text not null,
  subject_code text not null,
  suggested_decision text,
  observed_on date not null,
  evaluation text,
  proposed_at timestamptz not null,
  status text not null,
  meeting_id uuid,
  dismissal_reason text,
  constraint pk_agenda_proposal primary key (id),
  constraint uk_agenda_proposal_finding unique (convention_id, finding),
  constraint fk_agenda_proposal_convention foreign key (convention_id) references convention (id),
  constraint fk_agenda_proposal_meeting foreign key (meeting_id) references meeting (id),
  constraint ck_agenda_proposal_kind check (kind in ('OFF_TRACK', 'REGRESSING', 'STALE', 'MISSING',
    'UNREACHABLE_AT_THIS_PACE', 'TARGET_EXCEEDED_EARLY', 'DATA_DOUBTFUL')),
  constraint ck_agenda_proposal_severity check (severity in ('INFO', 'WARNING', 'CRITICAL')),
  constraint ck_agenda_proposal_subject_type check (subject_type in ('INDICATOR', 'OBJECTIVE', 'AXIS', 'ACTION',
    'CONVENTION')),
  constraint ck_agenda_proposal_status check (status in ('PROPOSED', 'SCHEDULED', 'DISMISSED')),
  constraint ck_agenda_proposal_meeting check ((status = 'SCHEDULED') = (meeting_id is not null)),
  constraint ck_agenda_proposal_dismissal check ((status = 'DISMISSED') = (dismissal_reason is not null))
);

create index ix_agenda_proposal_observed_on on agenda_proposal (convention_id, observed_on, id);
create index ix_agenda_proposal_proposed_at on agenda_proposal (convention_id, proposed_at, id);
create index ix_agenda_proposal_meeting on agenda_proposal (meeting_id);
