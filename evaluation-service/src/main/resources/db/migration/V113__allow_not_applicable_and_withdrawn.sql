-- M not applicable (there can be no value) and W withdrawn carry no value either.
alter table measurement drop constraint ck_measurement_content;
alter table measurement add constraint ck_measurement_content check (
  case when status in ('O', 'L', 'Q', 'M', 'W')
    then value is null and numerator is null and denominator is null
  when status in ('A', 'P', 'E', 'B') then
    (value is null) = (numerator is not null) and (numerator is null) = (denominator is null)
  else false end);
