alter table convention add column ended_on date;
alter table convention add column evaluated_on date;
alter table convention add column terminated_on date;
alter table convention add column termination_reason text;

alter table convention add constraint ck_convention_ended_on
  check ((state in ('ENDED', 'EVALUATED')) = (ended_on is not null) and ended_on >= effective_to);
alter table convention add constraint ck_convention_evaluated_on
  check ((state = 'EVALUATED') = (evaluated_on is not null) and evaluated_on >= ended_on);
alter table convention add constraint ck_convention_terminated_on
  check ((state = 'TERMINATED') = (terminated_on is not null)
    and (state = 'TERMINATED') = (termination_reason is not null)
    and terminated_on between effective_from and effective_to and terminated_on >= signed_on);
