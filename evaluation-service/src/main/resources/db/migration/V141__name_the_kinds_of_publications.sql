-- What is published is one of the reports there are.
alter table publication
  add constraint ck_publication_kind
    check (kind in ('ANNUAL', 'INTERIM', 'FINAL', 'QUARTERLY_FOLLOW_UP', 'COMMITTEE_FILE'));
