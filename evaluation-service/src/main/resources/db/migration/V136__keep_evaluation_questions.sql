-- What the partners want the evaluation to answer. Each wording stays, with the revisions between
-- which it held: one that nothing has superseded is present, and a question without one was deleted.
create table evaluation_question (
  id uuid not null,
  convention_id uuid not null,
  version bigint not null,
  revision bigint not null,
  superseded_by bigint,
  recorded_at timestamptz not null,
  recorded_by text not null,
  criterion text not null,
  question text not null,
  position integer not null,
  axes text[] not null,
  objectives text[] not null,
  indicators text[] not null,
  constraint pk_evaluation_question primary key (id, version),
  constraint fk_evaluation_question_revision
    foreign key (convention_id, revision) references revision,
  constraint ck_evaluation_question_order check (superseded_by > revision),
  constraint ck_evaluation_question_position check (position > 0),
  constraint ck_evaluation_question_criterion check (criterion in ('RELEVANCE',
    'INTERNAL_COHERENCE', 'EXTERNAL_COHERENCE', 'EFFECTIVENESS', 'EFFICIENCY', 'IMPACT',
    'SUSTAINABILITY', 'UTILITY', 'GOVERNANCE'))
);

create unique index uk_evaluation_question_present on evaluation_question (id)
where superseded_by is null;

create index ix_evaluation_question_convention on evaluation_question (convention_id, position, id);
