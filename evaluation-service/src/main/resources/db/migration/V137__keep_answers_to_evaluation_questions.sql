-- What was answered, with the figures as they were then: a correction is another version, and the
-- one before stays.
create table evaluation_answer (
  id uuid not null,
  question_id uuid not null,
  convention_id uuid not null,
  version bigint not null,
  revision bigint not null,
  superseded_by bigint,
  recorded_at timestamptz not null,
  author text not null,
  text text not null,
  judgement text,
  as_of date not null,
  known_at timestamptz not null,
  data_revision bigint not null,
  framework_version bigint not null,
  figures jsonb not null,
  sources jsonb not null,
  publications uuid[] not null,
  findings uuid[] not null,
  constraint pk_evaluation_answer primary key (id, version),
  constraint fk_evaluation_answer_revision
    foreign key (convention_id, revision) references revision,
  constraint ck_evaluation_answer_order check (superseded_by > revision),
  constraint ck_evaluation_answer_judgement
    check (judgement in ('YES', 'PARTLY', 'NO', 'UNKNOWN'))
);

create unique index uk_evaluation_answer_present on evaluation_answer (id)
where superseded_by is null;

create index ix_evaluation_answer_question on evaluation_answer (convention_id, question_id, id);
