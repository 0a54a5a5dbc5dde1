-- Of millions of reviews few return something.
create index ix_measurement_review_returned on measurement_review (convention_id, measurement_id, number)
  where state = 'RETURNED';
