-- One decision of a coordinator about any number of measurements. No number where it changed nothing.
create table review (
  id uuid not null,
  convention_id uuid not null,
  number bigint,
  recorded_at timestamptz not null,
  reviewed_by text not null,
  decision text not null,
  comment text,
  filter jsonb,
  seen bigint,
  reviewed bigint not null,
  already bigint not null,
  changed_since bigint not null,
  constraint pk_review primary key (id),
  constraint ck_review_decision check (decision in ('VALIDATE', 'RETURN')),
  constraint ck_review_comment check (decision = 'VALIDATE' or comment is not null)
);

create index ix_review_convention on review (convention_id, recorded_at, id);

-- What was decided about one content, which is named by its revision: new content has no row here
-- and so waits for its own review, and whoever records content pays nothing for that.
create table measurement_review (
  convention_id uuid not null,
  measurement_id uuid not null,
  revision bigint not null,
  number bigint not null,
  state text not null,
  review_id uuid not null,
  constraint pk_measurement_review primary key (convention_id, measurement_id, number),
  constraint fk_measurement_review_review foreign key (review_id) references review,
  constraint ck_measurement_review_state check (state in ('VALIDATED', 'RETURNED')),
  constraint ck_measurement_review_order check (revision < number)
);

-- The last review of each content in force; content without a row waits for one. Looked up content
-- by content on purpose: one review may just have added a million rows of which no statistics tell.
create view present_review as
select m.convention_id, m.id as measurement_id, last.number, last.state, last.review_id
from measurement m
cross join lateral (
  select r.number, r.state, r.review_id from measurement_review r
  where r.convention_id = m.convention_id and r.measurement_id = m.id and r.revision = m.revision
  order by r.number desc limit 1) last;
