-- A report as it was on the day it was published: what decides its content, and its bytes for
-- programs and for people.
create table publication (
  id uuid not null,
  convention_id uuid not null,
  kind text not null,
  title text not null,
  period_start date not null,
  period_end date not null,
  as_of date not null,
  known_at timestamptz not null,
  framework_version bigint not null,
  data_revision bigint not null,
  framework_confirmed boolean not null,
  json bytea not null,
  json_sha256 text not null,
  page bytea not null,
  page_sha256 text not null,
  published_at timestamptz not null,
  published_by text not null,
  constraint pk_publication primary key (id),
  constraint ck_publication_period check (period_start <= period_end),
  constraint ck_publication_json_sha256 check (json_sha256 ~ '^[0-9a-f]{64}$'),
  constraint ck_publication_page_sha256 check (page_sha256 ~ '^[0-9a-f]{64}$')
);

create index ix_publication_convention on publication (convention_id, published_at, id);

-- What was published stays as it was.
revoke update, delete, truncate on publication from "${application-role}";
