-- The instant at which the signature was recorded: from then on everything agreed was known.
alter table convention add column agreed_at timestamptz;

update convention
set agreed_at = coalesce(
  (select recorded_at from framework_version
   where framework_version.convention_id = convention.id and number = 1),
  now())
where state <> 'DRAFT';

alter table convention add constraint ck_convention_agreed_at
  check ((state = 'DRAFT') = (agreed_at is null));
