-- A convention without a row reviews by four eyes.
create table review_settings (
  convention_id uuid not null,
  version bigint not null,
  four_eyes boolean not null,
  constraint pk_review_settings primary key (convention_id)
);
