-- An import whose undoing was undone is in force again, and one that was undone in part is so for
-- the rest: both can be undone once more.
alter table measurement_import drop constraint uk_measurement_import_undoes;
create index ix_measurement_import_undoes on measurement_import (undoes) where undoes is not null;

-- Content that an undoing gives back has the review that it had from the first moment on.
alter table measurement_review drop constraint ck_measurement_review_order;
alter table measurement_review
  add constraint ck_measurement_review_order check (revision <= number);
