create table meeting (
  id uuid not null,
  version bigint not null,
  convention_id uuid not null,
  committee_id uuid not null,
  code text not null,
  held_on date not null,
  place text,
  status text not null,
  cancellation_reason text,
  required_quorum integer,
  minutes text,
  minutes_approved_on date,
  constraint pk_meeting primary key (id),
  constraint uk_meeting_code unique (convention_id, code),
  constraint fk_meeting_convention foreign key (convention_id) references convention (id),
  constraint fk_meeting_committee foreign key (committee_id) references committee (id),
  constraint ck_meeting_status check (status in ('PLANNED', 'HELD', 'CANCELLED')),
  constraint ck_meeting_cancellation_reason check ((status = 'CANCELLED') = (cancellation_reason is not null)),
  constraint ck_meeting_required_quorum check (required_quorum is null or required_quorum >= 1 and status = 'HELD'),
  constraint ck_meeting_minutes check (minutes is null or status = 'HELD'),
  constraint ck_meeting_minutes_approved_on 
    check (minutes_approved_on is null or minutes_approved_on >= held_on and minutes is not null)
);

create index ix_meeting_held_on on meeting (convention_id, held_on, id);
create index ix_meeting_committee on meeting (committee_id);

create table meeting_agenda_item (
  meeting_id uuid not null,
  position integer not null,
  title text not null,
  description text,
  presenter text,
  constraint pk_meeting_agenda_item primary key (meeting_id, position),
  constraint fk_meeting_agenda_item_meeting foreign key (meeting_id) references meeting (id)
);
