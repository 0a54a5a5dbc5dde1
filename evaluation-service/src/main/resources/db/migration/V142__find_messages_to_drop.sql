-- Those delivered long ago are dropped every hour.
create index ix_agenda_message_delivered on agenda_message (delivered_at)
  where delivered_at is not null;
