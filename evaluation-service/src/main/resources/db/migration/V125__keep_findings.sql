-- What the evaluation found about an indicator: the same row as long as it holds.
create table finding (
  id uuid not null,
  convention_id uuid not null,
  kind text not null,
  axis text not null,
  objective text not null,
  indicator text not null,
  opened_on date not null,
  opened_revision bigint not null,
  closed_on date,
  closed_revision bigint,
  closed_because text,
  constraint pk_finding primary key (id),
  constraint ck_finding_kind check (kind in ('OFF_TRACK', 'REGRESSING', 'STALE', 'MISSING',
    'UNREACHABLE_AT_THIS_PACE', 'TARGET_EXCEEDED_EARLY', 'DATA_DOUBTFUL')),
  constraint ck_finding_closed check (
    (closed_on is null) = (closed_revision is null) and (closed_on is null) = (closed_because is null)),
  constraint ck_finding_closed_because check (
    closed_because in ('RECOVERED', 'TARGET_ADAPTED', 'INDICATOR_CLOSED', 'CONVENTION_ENDED'))
);

-- What holds is one finding, however often and by however many instances it is found.
create unique index uk_finding_open on finding (convention_id, indicator, kind) where closed_on is null;
create index ix_finding_convention on finding (convention_id, opened_on, id);

-- What an examination said of it, whenever that was something else than before.
create table finding_state (
  finding_id uuid not null,
  revision bigint not null,
  examined_at timestamptz not null,
  as_of date not null,
  known_at timestamptz not null,
  data_revision bigint not null,
  framework_version bigint not null,
  severity text not null,
  suggested_decision text,
  title_fr text not null,
  title_en text not null,
  explanation_fr text not null,
  explanation_en text not null,
  figures jsonb not null,
  decisions jsonb not null,
  constraint pk_finding_state primary key (finding_id, revision),
  constraint fk_finding_state_finding foreign key (finding_id) references finding,
  constraint ck_finding_state_severity check (severity in ('INFO', 'WARNING', 'CRITICAL'))
);
