-- W is withdrawn: the row keeps the identity, so that what it said before stays readable and a value
-- that is sent again has the same identifier. No answer shows it as a measurement.
alter table measurement drop constraint ck_measurement_content;
alter table measurement add constraint ck_measurement_content check (
  case when status in ('O', 'L', 'Q', 'W') then value is null and numerator is null and denominator is null
  when status in ('A', 'P', 'E', 'B') then
    (value is null) = (numerator is not null) and (numerator is null) = (denominator is null)
  else false end);
