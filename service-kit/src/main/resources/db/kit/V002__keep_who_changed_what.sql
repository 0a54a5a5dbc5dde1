create table audit_entry (
  id uuid not null,
  recorded_at timestamptz not null,
  actor text not null,
  on_behalf_of text,
  action text not null,
  subject_type text not null,
  subject_id uuid not null,
  convention_id uuid,
  before jsonb,
  after jsonb,
  trace_id text,
  constraint pk_audit_entry primary key (id)
);

create index ix_audit_entry_subject on audit_entry (subject_id, recorded_at);
create index ix_audit_entry_convention on audit_entry (convention_id, recorded_at);

-- What was done stays as it was recorded.
revoke update, delete, truncate on audit_entry from "${application-role}";
