-- Flyway owns the tables; the application uses them with a role of its own. Where one user does
-- both, it grants to itself what it has already.
alter default privileges in schema public
  grant select, insert, update, delete on tables to "${application-role}";
alter default privileges in schema public
  grant usage, select on sequences to "${application-role}";
