-- A copy of the committee as it was that day: who joins or leaves it later changes no meeting.
create table meeting_attendance (
  meeting_id uuid not null,
  position integer not null,
  function text not null,
  partner_id uuid,
  role text not null,
  presence text not null,
  constraint pk_meeting_attendance primary key (meeting_id, position),
  constraint uk_meeting_attendance_function unique (meeting_id, function) deferrable initially deferred,
  constraint fk_meeting_attendance_meeting foreign key (meeting_id) references meeting (id),
  constraint fk_meeting_attendance_partner foreign key (partner_id) references partner (id),
  constraint ck_meeting_attendance_role check (role in ('CHAIR', 'CO_CHAIR', 'MEMBER', 'SECRETARY', 'GUEST')),
  constraint ck_meeting_attendance_presence check (presence in ('PRESENT', 'REPRESENTED', 'EXCUSED', 'ABSENT'))
);

create index ix_meeting_attendance_partner on meeting_attendance (partner_id);
