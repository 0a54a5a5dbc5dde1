-- When an entry was recorded by a decision; null for what the signature agreed. One that is decided for
-- the same day replaces the one before, which stays.
alter table trajectory add column recorded_at timestamptz;
alter table trajectory drop constraint uk_trajectory_applies_from;
alter table trajectory add constraint uk_trajectory_recorded_at
  unique nulls not distinct (indicator_id, applies_from, recorded_at);

alter table indicator_baseline add column recorded_at timestamptz;
alter table indicator_baseline add column decision text;
alter table indicator_baseline drop constraint pk_indicator_baseline;
alter table indicator_baseline add constraint uk_indicator_baseline_recorded_at
  unique nulls not distinct (indicator_id, applies_from, recorded_at);
